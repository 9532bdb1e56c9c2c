import { orderIdSchema } from '@svodka/domain';
import { z } from 'zod';
import { decodeCursor, pageInput, pageOf } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';

export const historyInput = z.object({ id: orderIdSchema, ...pageInput });

/** What happened to an order, newest first. */
export async function readHistory({ db }: PermittedContext, { id, cursor, limit }: z.infer<typeof historyInput>) {
  const after = decodeCursor(cursor, z.tuple([z.number()]));
  let query = db
    .selectFrom('Event')
    .leftJoin('User', 'User.id', 'Event.actorId')
    .select(['Event.id', 'Event.at', 'Event.type', 'User.name as actorName', 'Event.payload', 'Event.changes'])
    .where('Event.orderId', '=', id)
    .orderBy('Event.id', 'desc')
    .limit(limit + 1);
  if (after) query = query.where('Event.id', '<', after[0]);
  return pageOf(await query.execute(), limit, (row) => [row.id]);
}
