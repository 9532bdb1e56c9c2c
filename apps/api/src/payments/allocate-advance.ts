import {
  allocate,
  type Kopecks,
  kopecks,
  ok,
  orderIdSchema,
  paymentIdSchema,
  type Refusal,
  type Result,
  refuse,
} from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { creditOrders } from './credit-orders.ts';
import { allocatable, lockOrders } from './lock-orders.ts';
import { lockPayment } from './lock-payment.ts';

export const allocateAdvanceSchema = z.object({ paymentId: paymentIdSchema, orderId: orderIdSchema });

/** Gives what a payment left over to an order of the same client. */
export async function allocateAdvance(
  command: Command,
  { paymentId, orderId }: z.infer<typeof allocateAdvanceSchema>,
): Promise<Result<{ allocated: Kopecks; stage: string; version: number }, Refusal>> {
  const found = await lockPayment(command, paymentId);
  if (!found.ok) return found;
  const payment = found.value;
  const locked = await lockOrders(command, payment.clientId, [orderId]);
  if (!locked.ok) return locked;
  if (payment.unallocated <= 0) return refuse('payment.nothingUnallocated');
  const { allocations, unallocated } = allocate(allocatable(locked.value.get(orderId)), payment.unallocated);
  if (allocations.length === 0) return refuse('payment.nothingDue');

  await command.tx.updateTable('Payment').set({ unallocated }).where('id', '=', paymentId).execute();
  command.record({
    type: 'payment.allocated',
    entity: 'payment',
    entityId: paymentId,
    orderId,
    clientId: payment.clientId,
    payload: { allocations },
    changes: { unallocated: [payment.unallocated, unallocated] },
  });
  command.notify();
  const [order] = await creditOrders(command, payment, locked.value, [{ orderId, allocations }]);
  if (order === undefined) return refuse('payment.nothingDue');
  return ok({ allocated: kopecks(payment.unallocated - unallocated), stage: order.stage, version: order.version });
}
