export { importTable, type TableImport } from './import-table.ts';
export { readLifecycle } from './read-lifecycle.ts';
