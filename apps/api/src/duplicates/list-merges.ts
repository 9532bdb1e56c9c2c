import type { Database } from '@svodka/database';
import { clientIdSchema } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, pageInput, pageOf } from '../platform/paging.ts';

export const listMergesInput = z.object({ clientId: clientIdSchema.optional(), ...pageInput });

const cursorSchema = z.tuple([z.string(), z.uuid()]);

/** How many rows of a table a merge moved. */
const moved = (table: string) =>
  sql<number>`coalesce(jsonb_array_length(m."record" -> 'moved' -> ${sql.lit(table)}), 0)`;

/** Merges, of one client or all, the last first; those undone too, with what undoing left. */
export async function listMerges(db: Database, { clientId, cursor, limit }: z.infer<typeof listMergesInput>) {
  const seen = decodeCursor(cursor, cursorSchema);
  const rows = await db
    .selectFrom('ClientMerge as m')
    .innerJoin('Client as s', 's.id', 'm.survivorId')
    .innerJoin('Client as l', 'l.id', 'm.loserId')
    .leftJoin('User as u', 'u.id', 'm.mergedById')
    .leftJoin('User as b', 'b.id', 'm.undoneById')
    .select(['m.id', 'm.survivorId', 's.shortName as survivorName', 'm.loserId', 'l.shortName as loserName'])
    .select(['m.mergedAt', 'u.name as mergedByName', 'm.undoneAt', 'b.name as undoneByName', 'm.undone'])
    .select([
      moved('Order').as('orders'),
      moved('Payment').as('payments'),
      moved('ClientEvent').as('events'),
      // Only the last of a chain can be undone: the survivor has to be a client of its own.
      sql<boolean>`s."mergedIntoId" IS NULL`.as('survivorLives'),
    ])
    .$if(clientId !== undefined, (query) =>
      query.where('m.survivorId', '=', clientId ?? '').where('m.undoneAt', 'is', null),
    )
    .$if(seen !== null, (query) =>
      query.where(sql<boolean>`(m."mergedAt", m."id") < (${seen?.[0]}::timestamptz, ${seen?.[1]}::uuid)`),
    )
    .orderBy('m.mergedAt', 'desc')
    .orderBy('m.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.mergedAt, row.id]);
}
