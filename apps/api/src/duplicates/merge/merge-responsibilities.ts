import type { DatabaseTransaction } from '@svodka/database';
import { type JoinedPeriod, joinResponsibilities, type PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import { newId } from '../../platform/new-id.ts';
import type { MergeLog } from './merge-log.ts';
import type { StoredRow } from './merge-record.ts';
import type { Parties } from './parties.ts';

/** Makes one history of who answered for the clients out of two; both are kept whole in the record. */
export async function mergeResponsibilities(
  { tx, record }: MergeLog,
  { survivorId, loserId }: Parties,
  managerId: string | null,
  today: PlainDate,
): Promise<void> {
  const periods = await tx
    .selectFrom('ClientResponsibility')
    .select(['id', 'clientId', 'managerId', 'fromDay', 'untilDay'])
    .where('clientId', 'in', [survivorId, loserId])
    .orderBy('fromDay')
    .execute();
  record.responsibilities.before = await storedResponsibilities(tx, [survivorId, loserId]);
  const of = (id: string) => periods.filter((period) => period.clientId === id);
  const joined = joinResponsibilities(of(survivorId), of(loserId), managerId, today);
  const kept = new Set(joined.map((period) => period.id));
  const gone = periods.map((period) => period.id).filter((id) => !kept.has(id));
  await tx.deleteFrom('ClientResponsibility').where(sql<boolean>`"id" = ANY(${gone}::uuid[])`).execute();
  for (const period of joined) await writePeriod(tx, survivorId, period);
  record.responsibilities.after = await storedResponsibilities(tx, [survivorId]);
}

async function writePeriod(
  tx: DatabaseTransaction,
  clientId: string,
  { id, managerId, fromDay, untilDay }: JoinedPeriod,
): Promise<void> {
  const fields = { clientId, managerId, fromDay, untilDay };
  if (id === null) {
    await tx
      .insertInto('ClientResponsibility')
      .values({ id: newId(), ...fields })
      .execute();
  } else await tx.updateTable('ClientResponsibility').set(fields).where('id', '=', id).execute();
}

/** The rows whole, in one order, so that two such lists can be compared. */
export async function storedResponsibilities(
  tx: DatabaseTransaction,
  clientIds: readonly string[],
): Promise<StoredRow[]> {
  const { rows } = await sql<{ row: StoredRow }>`SELECT to_jsonb(r) AS "row" FROM "ClientResponsibility" r
    WHERE "clientId" = ANY(${[...clientIds]}::uuid[]) ORDER BY "clientId", "fromDay"`.execute(tx);
  return rows.map(({ row }) => row);
}
