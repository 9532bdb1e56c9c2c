import type { DatabaseTransaction } from '@svodka/database';
import { sql } from 'kysely';
import { type MergeRecord, type MergeTable, movedTables } from '../merge/merge-record.ts';
import type { Parties } from '../merge/parties.ts';

/** Puts moved rows where they were, and then the removed ones, whose places the moved may have held; tells how many there are no more to give back. */
export async function giveBack(
  tx: DatabaseTransaction,
  parties: Parties,
  { moved, removed }: MergeRecord,
): Promise<number> {
  let gone = 0;
  for (const table of movedTables) gone += await moveBack(tx, parties, table, 'clientId', moved[table] ?? []);
  for (const table of movedTables) {
    const rows = removed[table] ?? [];
    if (rows.length === 0) continue;
    // What somebody has entered again since is there already.
    await sql`INSERT INTO ${sql.table(table)} SELECT * FROM jsonb_populate_recordset(NULL::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
      ON CONFLICT DO NOTHING`.execute(tx);
  }
  return gone + (await moveBack(tx, parties, 'Client', 'mergedIntoId', moved.Client ?? []));
}

async function moveBack(
  tx: DatabaseTransaction,
  { survivorId, loserId }: Parties,
  table: MergeTable,
  column: 'clientId' | 'mergedIntoId',
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0;
  const { numAffectedRows } = await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = ${loserId}::uuid
    WHERE "id" = ANY(${[...ids]}::uuid[]) AND ${sql.ref(column)} = ${survivorId}::uuid`.execute(tx);
  return ids.length - Number(numAffectedRows ?? 0);
}
