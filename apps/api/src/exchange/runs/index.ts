export { carryOutImport } from './carry-out-import.ts';
export { importByCommand } from './import-by-command.ts';
export type { ImportJob } from './import-job.ts';
export { inspectFile, inspectFileInput } from './inspect-file.ts';
export { listRunsInput, readRun, readRuns } from './list-runs.ts';
export { refusalOf } from './refusal-of.ts';
export { startImport, startImportSchema } from './start-import.ts';
