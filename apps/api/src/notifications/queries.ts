import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, pageOf } from '../platform/paging.ts';

const cursorSchema = z.tuple([z.string(), z.uuid()]);

interface Mine {
  userId: string;
  cursor?: string | null | undefined;
  limit: number;
}

/** A person's notifications, latest first. */
export async function listNotifications(db: Database, { userId, cursor, limit }: Mine) {
  const seen = decodeCursor(cursor, cursorSchema);
  const rows = await db
    .selectFrom('Notification as n')
    .leftJoin('Order as o', 'o.id', 'n.orderId')
    .leftJoin('Client as c', (join) =>
      join.on(sql<boolean>`c."id" = coalesce(o."clientId", (n."payload" ->> 'clientId')::uuid)`),
    )
    .select(['n.id', 'n.kind', 'n.orderId', 'o.number as orderNumber', 'c.shortName as clientName'])
    .select(['n.payload', 'n.createdAt', 'n.readAt'])
    .where('n.userId', '=', userId)
    .$if(seen !== null, (query) =>
      query.where(sql<boolean>`(n."createdAt", n."id") < (${seen?.[0]}::timestamptz, ${seen?.[1]}::uuid)`),
    )
    .orderBy('n.createdAt', 'desc')
    .orderBy('n.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.createdAt, row.id]);
}

export async function countUnread(db: Database, userId: string): Promise<{ count: number }> {
  return db
    .selectFrom('Notification')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('userId', '=', userId)
    .where('readAt', 'is', null)
    .executeTakeFirstOrThrow();
}
