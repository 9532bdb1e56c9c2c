import { ok, type Refusal, type Result, refuse } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../../platform/command.ts';
import { reversePayment } from '../reverse-payment.ts';
import { lockEntry } from './lock-entry.ts';
import { returnToQueue } from './release-entry.ts';

export const undoEntrySchema = z.object({
  id: z.uuid(),
  version: z.int(),
  /** Why the payment is taken back; what is undone at once needs no explanation. */
  reason: z.string().trim().min(1).max(2_000).optional(),
});

const withoutReason = 'Разноска строки выписки отменена';

/**
 * Returns a line of a statement to the queue, whatever was decided about it; a payment made of it is taken back by a
 * reversal. Refusals: those of `lockEntry` and `reversePayment`, `bankEntry.undecided`, `bankEntry.ownTransfer`.
 */
export async function undoEntry(
  command: Command,
  { id, version, reason = withoutReason }: z.infer<typeof undoEntrySchema>,
): Promise<Result<{ version: number }, Refusal>> {
  const found = await lockEntry(command, id, version);
  if (!found.ok) return found;
  const entry = found.value;
  if (entry.direction === 'own') return refuse('bankEntry.ownTransfer');
  if (entry.state === 'queue') return refuse('bankEntry.undecided');
  if (entry.paymentId === null) return ok({ version: await returnToQueue(command, entry) });
  const reversed = await reversePayment(command, { paymentId: entry.paymentId, reason });
  return reversed.ok ? ok({ version: version + 1 }) : reversed;
}
