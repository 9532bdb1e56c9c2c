import { ok, orderIdSchema, type Refusal, type Result, refuse, refused, userIdSchema } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { refuseUnknownManager } from '../people/index.ts';
import type { Command } from '../platform/command.ts';
import { conflictRefusal } from '../platform/version.ts';
import { type GivenOrder, giveOrders } from './give-orders.ts';
import type { OrderRow } from './order-record.ts';

/** Each order names its new manager, so that handing many back to whoever had them is one step too. */
export const handOverOrdersSchema = z.object({
  orders: z
    .array(z.object({ id: orderIdSchema, version: z.int().positive(), managerId: userIdSchema }))
    .min(1)
    .max(500),
  note: z.string().trim().max(2_000).nullish(),
});
export type HandOverOrders = z.infer<typeof handOverOrdersSchema>;

/** An order handed over: its version now, and who had it before. */
export interface HandedOver {
  id: string;
  version: number;
  managerId: string;
}

type Locked = GivenOrder & Pick<OrderRow, 'open' | 'version'>;

/**
 * Hands open orders to other managers, all or none; an order that is theirs already stays as it is. Refusals:
 * `request.notFound`, `request.conflict`, `order.finished` {number}.
 */
export async function handOverOrders(
  command: Command,
  { orders, note }: HandOverOrders,
): Promise<Result<{ orders: HandedOver[] }, Refusal>> {
  for (const managerId of new Set(orders.map((order) => order.managerId))) {
    const known = await refuseUnknownManager(command, managerId);
    if (!known.ok) return known;
  }
  const locked = new Map((await lockRows(command, orders)).map((row) => [row.id, row]));
  const given = [];
  for (const { id, version, managerId } of orders) {
    const order = locked.get(id);
    if (!order) return refuse('request.notFound', { entity: 'order', id });
    if (order.version !== version) {
      return refused(await conflictRefusal(command, 'order', id, version, order.version));
    }
    if (!order.open) return refuse('order.finished', { number: order.number });
    if (order.managerId !== managerId) given.push({ order, managerId, note });
  }
  if (given.length > 0) await giveOrders(command, given);
  return ok({
    orders: given.map(({ order }) => ({ id: order.id, version: order.version + 1, managerId: order.managerId })),
  });
}

/** In the order of their ids, so that two who hand over the same orders wait for each other and don't deadlock. */
function lockRows({ tx }: Command, orders: HandOverOrders['orders']): Promise<Locked[]> {
  return tx
    .selectFrom('Order')
    .select(['id', 'number', 'clientId', 'managerId', 'open', 'version'])
    .where(sql<boolean>`"id" = ANY(${orders.map(({ id }) => id)}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}
