import { ok, orderIdSchema, type Refusal, type Result, refuse } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';

const text = z.string().trim().min(1).max(5_000);
export const commentSchema = z.object({ idempotencyKey: z.uuid(), orderId: orderIdSchema, text });
export const commentManySchema = z.object({
  idempotencyKey: z.uuid(),
  orderIds: z.array(orderIdSchema).min(1).max(500),
  text,
});

/** Writes one comment to each of the orders. Refusal: `request.notFound`. */
export async function commentOrders(
  { tx, actor, now, record }: Command,
  input: { orderIds: readonly string[]; text: string },
): Promise<Result<{ ids: string[] }, Refusal>> {
  const wanted = [...new Set(input.orderIds)];
  const orders = await tx
    .selectFrom('Order')
    .select(['id', 'clientId'])
    .where(sql<boolean>`"id" = ANY(${wanted}::uuid[])`)
    .execute();
  const authorId = actor.id;
  const missing = wanted.find((id) => orders.every((order) => order.id !== id));
  if (missing !== undefined || authorId === null) {
    return refuse('request.notFound', { entity: 'order', id: missing ?? '' });
  }
  const comments = orders.map((order) => ({
    id: newId(),
    orderId: order.id,
    authorId,
    text: input.text,
    createdAt: now,
  }));
  await tx.insertInto('OrderComment').values(comments).execute();
  const clientOf = new Map(orders.map((order) => [order.id, order.clientId]));
  for (const { id, orderId } of comments) {
    record({
      type: 'order.commented',
      entity: 'comment',
      entityId: id,
      orderId,
      clientId: clientOf.get(orderId) ?? null,
      payload: { text: input.text },
    });
  }
  return ok({ ids: comments.map(({ id }) => id) });
}
