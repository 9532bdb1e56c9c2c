export * from './canonical/index.ts';
export { type OpenTable, openTable, readTable } from './open-table.ts';
export type { TableOptions, TableRow, TableSource } from './source.ts';
