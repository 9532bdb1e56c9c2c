import {
  applyPayment,
  type Kopecks,
  kopecks,
  ok,
  type PaymentInput,
  type Refusal,
  type Result,
  refuse,
  schedulePartId,
} from '@svodka/domain';
import { creditOrder, lockOrder, type OrderRecord } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';

export interface RecordedPayment {
  id: string;
  allocations: { orderId: string; partId: string; amount: Kopecks }[];
  unallocated: Kopecks;
  orders: { id: string; stage: string; version: number }[];
}

/**
 * Records money and, when an order is named, gives it to the order's parts in due order; what no part takes stays the
 * client's advance. The order moves on in the same transaction if it waited for this.
 */
export async function recordPayment(
  command: Command,
  input: PaymentInput & { externalId?: string },
): Promise<Result<RecordedPayment, Refusal>> {
  const order = input.orderId ? await lockOrder(command, input.orderId, null) : null;
  if (order && !order.ok) return order;
  const record = order?.value ?? null;
  if (record && record.row.clientId !== input.clientId) return refuse('payment.otherClient');
  const incoming = { day: input.day, amount: input.amount, ...(input.partIds ? { partIds: input.partIds } : {}) };
  const applied = applyPayment(record ? allocatable(record) : [], incoming, command.today);
  if (!applied.ok) return applied;

  const { allocations, unallocated } = applied.value;
  const id = newId();
  await insertPayment(command, id, input, unallocated);
  await insertAllocations(command, id, input.orderId ?? null, allocations);
  command.record({
    type: 'payment.recorded',
    entity: 'payment',
    entityId: id,
    orderId: input.orderId ?? null,
    clientId: input.clientId,
    payload: { amount: input.amount, day: input.day, unallocated, documentNumber: input.documentNumber ?? null },
  });
  command.notify();
  const row = record ? await creditOrder(command, record, allocations, input.day) : null;
  return ok({
    id,
    allocations: allocations.map((one) => ({ ...one, orderId: input.orderId ?? '' })),
    unallocated,
    orders: row ? [{ id: row.id, stage: row.stage, version: row.version }] : [],
  });
}

export function allocatable({ parts }: OrderRecord) {
  return parts.map((part) => ({
    id: schedulePartId(part.id),
    position: part.position,
    amount: part.amount,
    paid: part.paid,
    plannedDate: part.plannedOn,
  }));
}

async function insertPayment(
  { tx, actor, now }: Command,
  id: string,
  input: PaymentInput & { externalId?: string },
  unallocated: Kopecks,
) {
  await tx
    .insertInto('Payment')
    .values({
      id,
      externalId: input.externalId ?? null,
      clientId: input.clientId,
      day: input.day,
      amount: input.amount,
      unallocated,
      documentNumber: input.documentNumber ?? null,
      purpose: input.purpose ?? null,
      authorId: actor.id,
      recordedAt: now,
    })
    .execute();
}

export async function insertAllocations(
  { tx, now }: Pick<Command, 'tx' | 'now'>,
  paymentId: string,
  orderId: string | null,
  allocations: readonly { partId: string; amount: Kopecks }[],
): Promise<void> {
  if (orderId === null || allocations.length === 0) return;
  const rows = allocations.map(({ partId, amount }) => ({
    id: newId(),
    paymentId,
    orderId,
    partId,
    amount: kopecks(amount),
    recordedAt: now,
  }));
  await tx.insertInto('Allocation').values(rows).execute();
}
