export { type ImportedFiles, importFiles } from './drawings/index.ts';
export { importKinds } from './import-kind.ts';
export { canonicalTableNames, isCanonicalTableName } from './read/index.ts';
export { fileSentence, type ImportReport, RefusedImport, type RowNote } from './report/index.ts';
export { exchangeRouter } from './router.ts';
export { carryOutImport, type ImportJob, importByCommand, refusalOf } from './runs/index.ts';
export { readLifecycle } from './tables/index.ts';
