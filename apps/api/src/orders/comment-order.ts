import { ok, orderIdSchema, type Refusal, type Result, refuse } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';

export const commentSchema = z.object({
  idempotencyKey: z.uuid(),
  orderId: orderIdSchema,
  text: z.string().trim().min(1).max(5_000),
});

export async function commentOrder(
  { tx, actor, now, record }: Command,
  { orderId, text }: Omit<z.infer<typeof commentSchema>, 'idempotencyKey'>,
): Promise<Result<{ id: string }, Refusal>> {
  const order = await tx.selectFrom('Order').select('clientId').where('id', '=', orderId).executeTakeFirst();
  if (!order || actor.id === null) return refuse('request.notFound', { entity: 'order', id: orderId });
  const id = newId();
  await tx.insertInto('OrderComment').values({ id, orderId, authorId: actor.id, text, createdAt: now }).execute();
  record({
    type: 'order.commented',
    entity: 'comment',
    entityId: id,
    orderId,
    clientId: order.clientId,
    payload: { text },
  });
  return ok({ id });
}
