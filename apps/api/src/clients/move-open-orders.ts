import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';

/** Gives the open orders of clients to a manager, each with its event; tells how many there were. */
export async function moveOpenOrders(command: Command, clientIds: string[], managerId: string): Promise<number> {
  const { tx, now } = command;
  const orders = await tx
    .selectFrom('Order')
    .select(['id', 'number', 'clientId', 'managerId'])
    .where(sql<boolean>`"clientId" = ANY(${clientIds}::uuid[])`)
    .where('open', '=', sql<true>`true`)
    .where('managerId', '<>', managerId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  await tx
    .updateTable('Order')
    .set((eb) => ({ managerId, version: eb('version', '+', 1), updatedAt: now }))
    .where(sql<boolean>`"id" = ANY(${orders.map((order) => order.id)}::uuid[])`)
    .execute();
  for (const order of orders) {
    command.record({
      type: 'order.handedOver',
      entity: 'order',
      entityId: order.id,
      orderId: order.id,
      clientId: order.clientId,
      payload: { number: order.number },
      changes: { managerId: [order.managerId, managerId] },
    });
  }
  return orders.length;
}
