import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, pageInput, pageOf } from '../platform/paging.ts';

export const listPairsInput = z.object({ state: z.enum(['open', 'notDuplicates']).default('open'), ...pageInput });

const cursorSchema = z.tuple([z.int(), z.uuid()]);

/** Pairs of clients who both still are clients of their own; another merge may have ended the question. */
function pairsIn(db: Database, state: 'open' | 'notDuplicates') {
  return db
    .selectFrom('ClientDuplicate as d')
    .innerJoin('Client as a', 'a.id', 'd.firstId')
    .innerJoin('Client as b', 'b.id', 'd.secondId')
    .where('d.state', '=', state)
    .where('a.mergedIntoId', 'is', null)
    .where('b.mergedIntoId', 'is', null);
}

/** A page of the queue, the surest first. */
export async function listPairs(db: Database, { state, cursor, limit }: z.infer<typeof listPairsInput>) {
  const seen = decodeCursor(cursor, cursorSchema);
  const rows = await pairsIn(db, state)
    .leftJoin('User as u', 'u.id', 'd.decidedById')
    .select(['d.id', 'd.strength', 'd.score', 'd.reasons', 'd.version', 'd.decidedAt', 'u.name as decidedByName'])
    .select(['a.id as firstId', 'a.shortName as firstName', 'a.inn as firstInn', 'a.region as firstRegion'])
    .select(['b.id as secondId', 'b.shortName as secondName', 'b.inn as secondInn', 'b.region as secondRegion'])
    .$if(seen !== null, (query) =>
      query.where(sql<boolean>`(d."score", d."id") < (${seen?.[0]}::int, ${seen?.[1]}::uuid)`),
    )
    .orderBy('d.score', 'desc')
    .orderBy('d.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.score, row.id]);
}

/** How many pairs wait to be judged. */
export function countPairs(db: Database): Promise<{ count: number }> {
  return pairsIn(db, 'open')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
}
