import type { DatabaseTransaction } from '@svodka/database';
import { sql } from 'kysely';
import type { MergeRecord, MergeTable, StoredRow } from './merge-record.ts';

/** Does what a merge does to rows, and writes down each thing it did. */
export interface MergeLog {
  readonly tx: DatabaseTransaction;
  readonly record: MergeRecord;
  /** Makes rows of one client, told by a column of theirs, another's. */
  move(table: MergeTable, column: 'clientId' | 'mergedIntoId', from: string, to: string): Promise<void>;
  remove(table: MergeTable, ids: readonly string[]): Promise<void>;
  change(table: MergeTable, field: string, id: string, before: unknown, after: unknown): Promise<void>;
  /** Lets whatever names one contact or contract name another. */
  repoint(field: 'contactId' | 'contractId', from: string, to: string): Promise<void>;
}

/** Who names contacts and contracts; those with files of their own are never joined. */
const namedBy = { contactId: ['Order', 'Activity'], contractId: ['Order'] } as const;

export function openMergeLog(tx: DatabaseTransaction): MergeLog {
  const record: MergeRecord = { moved: {}, removed: {}, changed: [], responsibilities: { before: [], after: [] } };
  return {
    tx,
    record,
    async move(table, column, from, to) {
      const { rows } = await sql<{ id: string }>`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = ${to}::uuid
        WHERE ${sql.ref(column)} = ${from}::uuid RETURNING "id"`.execute(tx);
      if (rows.length > 0) record.moved[table] = rows.map((row) => row.id);
    },
    async remove(table, ids) {
      if (ids.length === 0) return;
      const { rows } = await sql<{ row: StoredRow }>`DELETE FROM ${sql.table(table)} AS t
        WHERE "id" = ANY(${[...ids]}::uuid[]) RETURNING to_jsonb(t) AS "row"`.execute(tx);
      record.removed[table] = [...(record.removed[table] ?? []), ...rows.map(({ row }) => row)];
    },
    async change(table, field, id, before, after) {
      if (JSON.stringify(before) === JSON.stringify(after)) return;
      await setField(tx, { table, field, ids: [id], value: after });
      record.changed.push({ table, field, ids: [id], before, after });
    },
    async repoint(field, from, to) {
      for (const table of namedBy[field]) {
        const { rows } = await sql<{ id: string }>`UPDATE ${sql.table(table)} SET ${sql.ref(field)} = ${to}::uuid
          WHERE ${sql.ref(field)} = ${from}::uuid RETURNING "id"`.execute(tx);
        const ids = rows.map((row) => row.id);
        if (ids.length > 0) record.changed.push({ table, field, ids, before: from, after: to });
      }
    },
  };
}

interface FieldWrite {
  table: MergeTable;
  field: string;
  ids: readonly string[];
  value: unknown;
  /** Only where the field still has this value. */
  instead?: unknown;
}

/** Writes one value into a field of rows; tells which rows got it. The value takes its type from the table. */
export async function setField(
  tx: DatabaseTransaction,
  { table, field, ids, value, ...guard }: FieldWrite,
): Promise<string[]> {
  const typed = (of: unknown) =>
    sql`(jsonb_populate_record(NULL::${sql.table(table)}, ${JSON.stringify({ [field]: of })}::jsonb)).${sql.ref(field)}`;
  const unchanged =
    'instead' in guard ? sql`${sql.ref(field)} IS NOT DISTINCT FROM ${typed(guard.instead)}` : sql`true`;
  const { rows } = await sql<{ id: string }>`UPDATE ${sql.table(table)} SET ${sql.ref(field)} = ${typed(value)}
    WHERE "id" = ANY(${[...ids]}::uuid[]) AND ${unchanged} RETURNING "id"`.execute(tx);
  return rows.map((row) => row.id);
}
