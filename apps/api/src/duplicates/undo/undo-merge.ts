import { ok, type Refusal, type Result, refuse, type UndoneMerge } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Command } from '../../platform/command.ts';
import { json } from '../../platform/database/json.ts';
import { judgePair } from '../judge-pair.ts';
import { lockParties } from '../merge/lock-parties.ts';
import { type MergeRecord, mergeRecordSchema } from '../merge/merge-record.ts';
import type { Parties } from '../merge/parties.ts';
import { followOrders } from './follow-orders.ts';
import { giveBack } from './give-back.ts';
import { giveBackResponsibilities } from './give-back-responsibilities.ts';
import { leaveCopies } from './leave-copies.ts';
import { restoreFields } from './restore-fields.ts';

export const undoMergeSchema = z.object({ id: z.uuid() });

/** A merge to be taken back, its clients locked. */
interface StandingMerge extends Parties {
  id: string;
  mergedAt: string;
  record: MergeRecord;
}

/**
 * Takes a merge back: exactly what moved returns, fields get their old values unless somebody changed them since. What was
 * made after the merge stays with the survivor, but for money paid for orders that return. Refusals: `request.notFound`,
 * `merge.undone`, `merge.survivorMerged` {name}, `merge.moneyMixed` {numbers} when a payment of one is for an order of the other.
 */
export async function undoMerge(command: Command, { id }: { id: string }): Promise<Result<UndoneMerge, Refusal>> {
  const found = await lockMerge(command, id);
  if (!found.ok) return found;
  const merge = found.value;
  const { survivorId, loserId, record } = merge;
  await bringBack(command, merge);
  const gone = await giveBack(command.tx, merge, record);
  const keptFields = await restoreFields(command.tx, record);
  const followed = await followOrders(command.tx, merge, record.moved.Order ?? []);
  if (!followed.ok) return followed;
  await leaveCopies(command.tx, merge);
  const undone = {
    keptFields,
    gone,
    ordersStaying: await countNewOrders(command, merge),
    paymentsFollowing: followed.value.payments,
    responsibilityKept: !(await giveBackResponsibilities(command.tx, merge, record)),
  };
  const { tx, now, actor } = command;
  await tx
    .updateTable('ClientMerge')
    .set({ undoneAt: now, undoneById: actor.id, undone: json(undone) })
    .where('id', '=', id)
    .execute();
  await judgePair(command, [survivorId, loserId], 'open');
  recordUndoing(command, merge, undone);
  const clientIds = [survivorId, loserId];
  command.enqueue({ queue: 'duplicates', data: { clientIds } }, { queue: 'ledger', data: { clientIds } });
  return ok(undone);
}

async function lockMerge({ tx }: Command, id: string): Promise<Result<StandingMerge, Refusal>> {
  const parties = await tx
    .selectFrom('ClientMerge')
    .select(['survivorId', 'loserId'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!parties) return refuse('request.notFound', { entity: 'merge', entityId: id });
  const clients = await lockParties(tx, [parties.survivorId, parties.loserId]);
  const merge = await tx.selectFrom('ClientMerge').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  if (merge.undoneAt !== null) return refuse('merge.undone');
  const survivor = clients.get(parties.survivorId);
  if (survivor?.mergedIntoId !== null) return refuse('merge.survivorMerged', { name: survivor?.shortName ?? '' });
  return ok({ ...parties, id, mergedAt: merge.mergedAt, record: mergeRecordSchema.parse(merge.record) });
}

/** The loser is a client again before anything is given to it: what is written for a merged one goes to the survivor. */
async function bringBack({ tx, now }: Command, { survivorId, loserId }: Parties): Promise<void> {
  await sql`UPDATE "Client" SET "version" = "version" + 1, "updatedAt" = ${now},
    "mergedIntoId" = CASE WHEN "id" = ${loserId}::uuid THEN NULL ELSE "mergedIntoId" END
    WHERE "id" IN (${survivorId}::uuid, ${loserId}::uuid)`.execute(tx);
}

async function countNewOrders({ tx }: Command, { survivorId, mergedAt }: StandingMerge): Promise<number> {
  const { count } = await tx
    .selectFrom('Order')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('clientId', '=', survivorId)
    .where(sql<boolean>`"createdAt" > ${mergedAt}::timestamptz`)
    .executeTakeFirstOrThrow();
  return count;
}

function recordUndoing({ record }: Command, { id, survivorId, loserId }: StandingMerge, undone: UndoneMerge): void {
  record(
    {
      type: 'client.unmerged',
      entity: 'client',
      entityId: survivorId,
      clientId: survivorId,
      payload: { mergeId: id, loserId, ...undone },
    },
    {
      type: 'client.cameBack',
      entity: 'client',
      entityId: loserId,
      clientId: loserId,
      payload: { mergeId: id, survivorId },
      changes: { mergedIntoId: [survivorId, null] },
    },
  );
}
