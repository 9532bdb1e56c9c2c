import { type Lever, type LeverOutcome, leversOf, ok, type Result, refuse } from '@svodka/domain';
import { isOrderOf } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { newId } from '../platform/new-id.ts';
import { readLedgers } from './read-ledgers.ts';

export interface LeverUseInput {
  clientId: string;
  /** The order the talk was about. */
  orderId?: string | null | undefined;
  key: string;
  outcome: LeverOutcome;
  note?: string | null | undefined;
}

/**
 * Marks a lever of a client used, with what came of it. One person's use of one lever on one day is one call: marked
 * again, it corrects the outcome. Refusal: `request.notFound` when the client has no such lever (any more).
 */
export async function useLever(command: Command, input: LeverUseInput): Promise<Result<{ id: string }>> {
  const { tx, actor, now, today, zone } = command;
  const { clientId, key } = input;
  const clock = { now: () => now, today: () => today, zone };
  const ledger = (await readLedgers({ db: tx, clock }, [clientId])).get(clientId);
  const lever = ledger && leversOf(ledger, today).find((one) => one.key === key);
  const notFound = refuse('request.notFound', { entity: 'lever', entityId: key });
  if (!lever || actor.id === null) return notFound;
  if (input.orderId && !(await isOrderOf(tx, clientId, input.orderId))) return notFound;
  return write(command, input, lever, actor.id);
}

async function write(command: Command, input: LeverUseInput, lever: Lever, authorId: string) {
  const { tx, now, today } = command;
  const { clientId, outcome } = input;
  const { key, kind, side } = lever;
  const told = { outcome, note: input.note || null, orderId: input.orderId ?? null };
  const before = await tx
    .selectFrom('LeverUse')
    .select(['id', 'outcome', 'note', 'orderId'])
    .where('clientId', '=', clientId)
    .where('key', '=', key)
    .where('authorId', '=', authorId)
    .where('day', '=', today)
    .executeTakeFirst();
  const { id } = await tx
    .insertInto('LeverUse')
    .values({ id: newId(), clientId, key, kind, side, ...told, day: today, authorId, usedAt: now })
    .onConflict((one) => one.columns(['clientId', 'key', 'authorId', 'day']).doUpdateSet({ ...told, usedAt: now }))
    .returning('id')
    .executeTakeFirstOrThrow();
  const changes = changesBetween<object>(before ?? {}, { ...told, ...(before ? {} : { kind, side }) });
  command.record({ type: 'lever.used', entity: 'leverUse', entityId: id, clientId, orderId: told.orderId, changes });
  return ok({ id });
}
