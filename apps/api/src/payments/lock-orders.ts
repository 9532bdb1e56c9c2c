import { type AllocatablePart, ok, type Refusal, type Result, refuse, schedulePartId } from '@svodka/domain';
import { sql } from 'kysely';
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
    const owner = order.value.row.clientId;
    if (owner !== clientId && owner !== (await livingClient(command, clientId))) return refuse('payment.otherClient');
    locked.set(id, order.value);
  }
  return ok(locked);
}

/** Whose a client's orders are now: another's, if the client has been merged since the payment was begun. */
async function livingClient({ tx }: Command, id: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`SELECT living_client(${id}::uuid) AS "id"`.execute(tx);
  return rows[0]?.id ?? null;
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
