import {
  addKopecks,
  type Kopecks,
  kopecks,
  netAllocations,
  type OrderShare,
  ok,
  orderShareSchema,
  paymentIdSchema,
  type Refusal,
  type Result,
  sharePayment,
  takeBack,
  withAllocations,
} from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { type CreditedOrder, creditOrders } from './credit-orders.ts';
import { allocatable, lockOrders } from './lock-orders.ts';
import { givenBy, lockPayment } from './lock-payment.ts';
import { recordPaymentEvents } from './payment-events.ts';

export const reallocatePaymentSchema = z.object({
  paymentId: paymentIdSchema,
  /** What each order is to have of the payment; what is left over becomes the client's advance. */
  shares: z.array(orderShareSchema).max(200),
});

/**
 * Divides a payment over orders anew: what the orders had is taken back and given as the shares say, in one step, so that
 * an order that keeps its money doesn't notice. Refusals: those of `lockPayment`, `lockOrders` and `sharePayment`.
 */
export async function reallocatePayment(
  command: Command,
  { paymentId, shares }: { paymentId: string; shares: readonly OrderShare[] },
): Promise<Result<{ unallocated: Kopecks; orders: CreditedOrder[] }, Refusal>> {
  const found = await lockPayment(command, paymentId);
  if (!found.ok) return found;
  const { clientId, day } = found.value;
  const given = await givenBy(command, paymentId);
  const ids = [...given.map((one) => one.orderId), ...shares.map((one) => one.orderId)];
  const locked = await lockOrders(command, clientId, ids);
  if (!locked.ok) return locked;

  const back = new Map(
    given.map((one) => [one.orderId, takeBack(allocatable(locked.value.get(one.orderId)), one.allocations)]),
  );
  const returned = [...back.values()].flatMap((one) => one.allocations.map(({ amount }) => kopecks(-amount)));
  const pool = { day, amount: addKopecks(found.value.unallocated, ...returned) };
  const partsLeft = (id: string) => withAllocations(allocatable(locked.value.get(id)), back.get(id)?.allocations ?? []);
  const shared = sharePayment(pool, shares, partsLeft, command.today);
  if (!shared.ok) return shared;

  const { orders, unallocated } = shared.value;
  const net = [...new Set(ids)].map((orderId) => ({
    orderId,
    allocations: netAllocations([
      ...(back.get(orderId)?.allocations ?? []),
      ...orders.filter((one) => one.orderId === orderId).flatMap((one) => one.allocations),
    ]),
  }));
  await command.tx.updateTable('Payment').set({ unallocated }).where('id', '=', paymentId).execute();
  const touched = net.filter((one) => one.allocations.length > 0).map((one) => one.orderId);
  recordPaymentEvents(command, touched, {
    type: 'payment.reallocated',
    paymentId,
    clientId,
    payload: { unallocated, shares },
  });
  return ok({ unallocated, orders: await creditOrders(command, { id: paymentId, day }, locked.value, net) });
}
