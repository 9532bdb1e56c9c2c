import { clientIdSchema, kopecks, ok, orderShareSchema, type Refusal, type Result, refuse } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../../platform/command.ts';
import { recordPayment } from '../record-payment.ts';
import { recordEntryEvent } from './entry-event.ts';
import { type LockedEntry, lockEntry } from './lock-entry.ts';
import { rememberAccount } from './remember-account.ts';

export const postEntrySchema = z.object({
  id: z.uuid(),
  version: z.int(),
  clientId: clientIdSchema,
  /** Whole sums as people see them: of a refund too they are above zero. */
  shares: z.array(orderShareSchema).max(200),
  /** Whether what no order takes stays the client's advance; else everything has to have its order. */
  toAdvance: z.boolean(),
  /** Whether the account the money came from becomes known as the client's. */
  rememberAccount: z.boolean().default(false),
});
export type PostEntryInput = z.infer<typeof postEntrySchema>;

/**
 * Makes a payment of a line of a statement: of what came in, or of what went back to a client. Refusals: those of
 * `lockEntry` and `recordPayment`, `bankEntry.decided`, `bankEntry.ownTransfer`, `payment.sharesShort` {left}.
 */
export async function postEntry(
  command: Command,
  input: PostEntryInput,
): Promise<Result<{ version: number; paymentId: string }, Refusal>> {
  const found = await lockEntry(command, input.id, input.version);
  if (!found.ok) return found;
  const entry = found.value;
  if (entry.direction === 'own') return refuse('bankEntry.ownTransfer');
  if (entry.state !== 'queue') return refuse('bankEntry.decided');
  const { clientId } = input;
  const client = await command.tx.selectFrom('Client').select('id').where('id', '=', clientId).executeTakeFirst();
  if (!client) return refuse('request.notFound', { entity: 'client', id: clientId });

  const sign = entry.direction === 'out' ? -1 : 1;
  const recorded = await recordPayment(command, {
    ...paymentOf(entry),
    clientId,
    shares: input.shares.map((share) => ({ ...share, amount: kopecks(sign * share.amount) })),
  });
  if (!recorded.ok) return recorded;
  const { id: paymentId, unallocated } = recorded.value;
  if (unallocated !== 0 && !input.toAdvance) return refuse('payment.sharesShort', { left: Math.abs(unallocated) });
  if (input.rememberAccount) await rememberAccount(command, clientId, entry);
  const version = await markPosted(command, entry, { clientId, paymentId });
  return ok({ version, paymentId });
}

/** The payment that a line of a statement tells of, before anybody said whose it is. */
export function paymentOf({
  direction,
  day,
  amount,
  number,
  purpose,
}: Pick<LockedEntry, 'direction' | 'day' | 'amount' | 'number' | 'purpose'>) {
  return { day, amount: kopecks(direction === 'out' ? -amount : amount), documentNumber: number, purpose };
}

async function markPosted(
  { tx, actor, now, ...command }: Command,
  entry: LockedEntry,
  posted: { clientId: string; paymentId: string },
): Promise<number> {
  const version = entry.version + 1;
  await tx
    .updateTable('BankEntry')
    .set({ ...posted, state: 'posted', automatic: false, note: null, decidedById: actor.id, decidedAt: now, version })
    .where('id', '=', entry.id)
    .execute();
  recordEntryEvent(command, 'bankEntry.posted', entry.id, posted);
  return version;
}
