export { canonicalTableNames, isCanonicalTableName, openZip, UnreadableFile } from './read/index.ts';
export type { ImportReport } from './report/index.ts';
export { exchangeRouter } from './router.ts';
export { carryOutImport, type ImportJob, importByCommand, refusalOf } from './runs/index.ts';
export { readLifecycle } from './tables/index.ts';
