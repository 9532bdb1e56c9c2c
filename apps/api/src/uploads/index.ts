export { type FilesReport, importFiles } from './import-files.ts';
export { uploadsRouter } from './router.ts';
export { unpackUpload } from './unpack-upload.ts';
