export { importTable } from './import-table.ts';
export { readLifecycle } from './read-lifecycle.ts';
