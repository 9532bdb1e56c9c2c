import type { PartAllocation, PlainDate } from '@svodka/domain';
import { creditOrder } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import type { LockedOrders } from './lock-orders.ts';

export interface CreditedOrder {
  id: string;
  stage: string;
  version: number;
}

/** Writes what a payment gives to locked orders, or takes back; each order moves on by itself if it waited for that. */
export async function creditOrders(
  command: Command,
  payment: { id: string; day: PlainDate },
  locked: LockedOrders,
  orders: readonly { orderId: string; allocations: readonly PartAllocation[] }[],
): Promise<CreditedOrder[]> {
  const credited: CreditedOrder[] = [];
  for (const { orderId, allocations } of orders) {
    const record = locked.get(orderId);
    if (record === undefined || allocations.length === 0) continue;
    await insertAllocations(command, payment.id, orderId, allocations);
    const { id, stage, version } = await creditOrder(command, record, allocations, payment.day);
    credited.push({ id, stage, version });
  }
  return credited;
}

async function insertAllocations(
  { tx, now }: Command,
  paymentId: string,
  orderId: string,
  allocations: readonly PartAllocation[],
): Promise<void> {
  const rows = allocations.map(({ partId, amount }) => ({
    id: newId(),
    paymentId,
    orderId,
    partId,
    amount,
    recordedAt: now,
  }));
  await tx.insertInto('Allocation').values(rows).execute();
}
