import type { DatabaseTransaction, DB } from '@svodka/database';
import { type RawBuilder, sql } from 'kysely';

/** Column → its type in PostgreSQL: what jsonb_to_recordset has to be told. */
export type ColumnTypes = Readonly<Record<string, string>>;
type Tx = DatabaseTransaction;
type Row = object;

const rowsAtOnce = 5_000;

/** Inserts any number of rows in a few statements. */
export async function insertRows(
  tx: Tx,
  table: keyof DB,
  columns: ColumnTypes,
  rows: readonly Row[],
  onConflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  const names = Object.keys(columns).map((name) => sql.ref(name));
  for (const some of pieces(rows)) {
    await sql`INSERT INTO ${sql.table(table)} (${sql.join(names)}) SELECT ${sql.join(names)} FROM ${recordset(columns, some)}
      ${onConflict}`.execute(tx);
  }
}

/** Updates any number of rows, found by their ids, in a few statements. */
export async function updateRows(tx: Tx, table: keyof DB, columns: ColumnTypes, rows: readonly Row[]): Promise<void> {
  const set = Object.keys(columns).map((name) => sql`${sql.ref(name)} = r.${sql.ref(name)}`);
  for (const some of pieces(rows)) {
    await sql`UPDATE ${sql.table(table)} AS t SET ${sql.join(set)} FROM ${recordset({ id: 'uuid', ...columns }, some)}
      WHERE t."id" = r."id"`.execute(tx);
  }
}

export async function deleteRows(tx: Tx, table: keyof DB, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await sql`DELETE FROM ${sql.table(table)} WHERE "id" = ANY(${ids}::uuid[])`.execute(tx);
}

function recordset(columns: ColumnTypes, rows: readonly Row[]): RawBuilder<unknown> {
  const types = Object.entries(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(${sql.join(types)})`;
}

function* pieces(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) yield rows.slice(start, start + rowsAtOnce);
}
