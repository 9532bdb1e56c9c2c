import { addKopecks, kopecks, ok, paymentIdSchema, type Refusal, type Result, takeBack } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { releaseEntryOf } from './bank/release-entry.ts';
import { type CreditedOrder, creditOrders } from './credit-orders.ts';
import { allocatable, lockOrders } from './lock-orders.ts';
import { givenBy, lockPayment } from './lock-payment.ts';
import { recordPaymentEvents } from './payment-events.ts';
import { insertPayment } from './record-payment.ts';

export const reversePaymentSchema = z.object({
  paymentId: paymentIdSchema,
  reason: z.string().trim().min(1).max(2_000),
});

export interface ReversedPayment {
  reversalId: string;
  orders: CreditedOrder[];
}

/**
 * Takes a payment back whole: a payment of the opposite sum on the same day, from the same parts. An order that moved on
 * meanwhile stays where it is, its dates follow. A line of a statement that stood behind it returns to the queue.
 * Refusals: `request.notFound`, `payment.isReversal`, `payment.reversed`.
 */
export async function reversePayment(
  command: Command,
  { paymentId, reason }: { paymentId: string; reason: string },
): Promise<Result<ReversedPayment, Refusal>> {
  const found = await lockPayment(command, paymentId);
  if (!found.ok) return found;
  const { clientId, day, amount, unallocated, documentNumber } = found.value;
  const given = await givenBy(command, paymentId);
  const locked = await lockOrders(
    command,
    clientId,
    given.map((one) => one.orderId),
  );
  if (!locked.ok) return locked;

  const back = given.map(({ orderId, allocations }) => ({
    orderId,
    ...takeBack(allocatable(locked.value.get(orderId)), allocations),
  }));
  const reversal = {
    id: newId(),
    clientId,
    day,
    amount: kopecks(-amount),
    unallocated: addKopecks(kopecks(-unallocated), ...back.map((one) => one.unallocated)),
    documentNumber,
    purpose: reason,
    reversesId: paymentId,
  };
  await insertPayment(command, reversal);
  recordPaymentEvents(
    command,
    given.map((one) => one.orderId),
    { type: 'payment.reversed', paymentId, clientId, payload: { amount, day, reason, reversalId: reversal.id } },
  );
  await releaseEntryOf(command, paymentId);
  return ok({ reversalId: reversal.id, orders: await creditOrders(command, reversal, locked.value, back) });
}
