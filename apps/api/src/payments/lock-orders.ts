import { type AllocatablePart, ok, type Refusal, type Result, refuse, schedulePartId } from '@svodka/domain';
import { lockOrder, type OrderRecord } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';

export type LockedOrders = ReadonlyMap<string, OrderRecord>;

/** Locks orders of one client, always in the order of their ids, so that two payments never wait for each other. */
export async function lockOrders(
  command: Command,
  clientId: string,
  ids: readonly string[],
): Promise<Result<LockedOrders, Refusal>> {
  const locked = new Map<string, OrderRecord>();
  for (const id of [...new Set(ids)].toSorted()) {
    const order = await lockOrder(command, id, null);
    if (!order.ok) return order;
    if (order.value.row.clientId !== clientId) return refuse('payment.otherClient');
    locked.set(id, order.value);
  }
  return ok(locked);
}

/** The parts of a locked order that money may go to, or be taken back from. */
export function allocatable(order: OrderRecord | undefined): AllocatablePart[] {
  return (order?.parts ?? []).map((part) => ({
    id: schedulePartId(part.id),
    position: part.position,
    amount: part.amount,
    paid: part.paid,
    plannedDate: part.plannedOn,
  }));
}
