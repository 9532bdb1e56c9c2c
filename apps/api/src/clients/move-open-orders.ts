import { sql } from 'kysely';
import { giveOrders } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';

/** Gives the open orders of clients to a manager, each with its event; tells how many there were. */
export async function moveOpenOrders(command: Command, clientIds: string[], managerId: string): Promise<number> {
  const orders = await command.tx
    .selectFrom('Order')
    .select(['id', 'number', 'clientId', 'managerId'])
    .where(sql<boolean>`"clientId" = ANY(${clientIds}::uuid[])`)
    .where('open', '=', sql<true>`true`)
    .where('managerId', '<>', managerId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  if (orders.length > 0)
    await giveOrders(
      command,
      orders.map((order) => ({ order, managerId })),
    );
  return orders.length;
}
