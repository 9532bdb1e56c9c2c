export type { CellFaultCode } from './cell-types.ts';
export type { CanonicalClientRow } from './clients.ts';
export type { CellFault } from './column.ts';
export { type ColumnMapping, guessColumns, missingColumns } from './guess-columns.ts';
export type { CanonicalPaymentRow, CanonicalScheduleRow } from './money-tables.ts';
export type { CanonicalOrderRow, CanonicalStageRow } from './orders.ts';
export { parseRow } from './parse-row.ts';
export type { CanonicalProductRow, CanonicalStockRow } from './products.ts';
export {
  type CanonicalRow,
  type CanonicalTableName,
  canonicalTableNames,
  canonicalTables,
  isCanonicalTableName,
} from './tables.ts';
