export { type ImportedFiles, importFiles } from './import-files.ts';
