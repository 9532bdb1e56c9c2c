import { clientColumns } from './clients.ts';
import type { RowOf, TableColumns } from './column.ts';
import { paymentColumns, scheduleColumns } from './money-tables.ts';
import { orderColumns, stageColumns } from './orders.ts';
import { productColumns, stockColumns } from './products.ts';

/** The tables an import maps to, by the name the command line and the exports use. */
export const canonicalTables = {
  clients: clientColumns,
  products: productColumns,
  orders: orderColumns,
  stages: stageColumns,
  schedule: scheduleColumns,
  payments: paymentColumns,
  stock: stockColumns,
} as const satisfies Readonly<Record<string, TableColumns>>;

export type CanonicalTableName = keyof typeof canonicalTables;

export type CanonicalRow<Table extends CanonicalTableName> = RowOf<(typeof canonicalTables)[Table]>;

export const canonicalTableNames: readonly CanonicalTableName[] = [
  'clients',
  'products',
  'orders',
  'stages',
  'schedule',
  'payments',
  'stock',
];

export function isCanonicalTableName(text: string): text is CanonicalTableName {
  return Object.hasOwn(canonicalTables, text);
}
