import { ok, type Refusal, type Result, refuse } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';

export const withdrawCommentsSchema = z.object({ ids: z.array(z.uuid()).min(1).max(500) });

/** Takes back comments of one's own, all or none; what they said stays in the history. Refusal: `request.notFound`. */
export async function withdrawComments(
  { tx, actor, record }: Command,
  { ids }: z.infer<typeof withdrawCommentsSchema>,
): Promise<Result<{ count: number }, Refusal>> {
  const gone = await tx
    .deleteFrom('OrderComment')
    .where(sql<boolean>`"id" = ANY(${ids}::uuid[])`)
    .where('authorId', '=', actor.id)
    .returning(['id', 'orderId'])
    .execute();
  const missing = ids.find((id) => gone.every((comment) => comment.id !== id));
  if (missing !== undefined) return refuse('request.notFound', { entity: 'comment', id: missing });
  for (const { id, orderId } of gone)
    record({ type: 'order.commentWithdrawn', entity: 'comment', entityId: id, orderId });
  return ok({ count: gone.length });
}
