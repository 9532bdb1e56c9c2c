import type { DB } from '@svodka/database';
import { copyToTable, type TableRow } from './copy.ts';

/** Fills one small table; its columns are those of the first row. */
export async function copyAll<Table extends keyof DB & string>(
  url: string,
  table: Table,
  rows: readonly TableRow<Table>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first) as (keyof DB[Table] & string)[];
  const copy = await copyToTable(url, table, columns);
  for (const row of rows) copy.write(row);
  await copy.end();
}
