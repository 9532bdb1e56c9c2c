import type { DatabaseTransaction } from '@svodka/database';
import { sql } from 'kysely';
import type { MergeRecord } from '../merge/merge-record.ts';
import { storedResponsibilities } from '../merge/merge-responsibilities.ts';
import type { Parties } from '../merge/parties.ts';

/**
 * Gives both clients back those who answered for them. False when the survivor was handed over since: its history stays,
 * and only the loser gets its own back.
 */
export async function giveBackResponsibilities(
  tx: DatabaseTransaction,
  { survivorId, loserId }: Parties,
  { responsibilities: { before, after } }: MergeRecord,
): Promise<boolean> {
  const now = await storedResponsibilities(tx, [survivorId]);
  const untouched = JSON.stringify(now) === JSON.stringify(after);
  const restored = untouched ? before : before.filter((row) => row.clientId === loserId);
  const replaced = untouched ? [...after, ...before] : restored;
  await sql`DELETE FROM "ClientResponsibility" WHERE "id" = ANY(${replaced.map((row) => row.id)}::uuid[])`.execute(tx);
  await sql`INSERT INTO "ClientResponsibility"
    SELECT * FROM jsonb_populate_recordset(NULL::"ClientResponsibility", ${JSON.stringify(restored)}::jsonb)`.execute(
    tx,
  );
  return untouched;
}
