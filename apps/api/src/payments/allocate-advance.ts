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
import { creditOrder, lockOrder } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import { allocatable, insertAllocations } from './record-payment.ts';

export const allocateAdvanceSchema = z.object({ paymentId: paymentIdSchema, orderId: orderIdSchema });

/** Gives what a payment left over to an order of the same client. */
export async function allocateAdvance(
  command: Command,
  { paymentId, orderId }: z.infer<typeof allocateAdvanceSchema>,
): Promise<Result<{ allocated: Kopecks; stage: string; version: number }, Refusal>> {
  const locked = await lockOrder(command, orderId, null);
  if (!locked.ok) return locked;
  const payment = await command.tx
    .selectFrom('Payment')
    .select(['clientId', 'unallocated', 'day'])
    .where('id', '=', paymentId)
    .forUpdate()
    .executeTakeFirst();
  if (!payment) return refuse('request.notFound', { entity: 'payment', id: paymentId });
  if (payment.clientId !== locked.value.row.clientId) return refuse('payment.otherClient');
  if (payment.unallocated <= 0) return refuse('payment.nothingUnallocated');
  const { allocations, unallocated } = allocate(allocatable(locked.value), payment.unallocated);
  if (allocations.length === 0) return refuse('payment.nothingDue');

  await insertAllocations(command, paymentId, orderId, allocations);
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
  const row = await creditOrder(command, locked.value, allocations, payment.day);
  return ok({ allocated: kopecks(payment.unallocated - unallocated), stage: row.stage, version: row.version });
}
