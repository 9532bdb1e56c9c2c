import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, pageOf } from '../platform/paging.ts';
import type { ClientFilters } from './input.ts';
import { type Looker, matchClients } from './match-clients.ts';

export async function clientTotals(db: Database, looker: Looker, filters: ClientFilters): Promise<{ count: number }> {
  return db
    .selectFrom('Client')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(matchClients(filters, looker))
    .executeTakeFirstOrThrow();
}

interface Facets {
  categories: string[];
  regions: string[];
  activities: string[];
}

/** What the filters offer: the words of the directories, those put away too, and every region that some client has. */
export async function clientFacets(db: Database): Promise<Facets> {
  const { rows } = await sql<Facets>`
    SELECT array(SELECT "name" FROM "ClientLabel" WHERE "kind" = 'category' ORDER BY 1) AS "categories",
      array(SELECT DISTINCT "region" FROM "Client" WHERE "mergedIntoId" IS NULL AND "region" IS NOT NULL ORDER BY 1) AS "regions",
      array(SELECT "name" FROM "ClientLabel" WHERE "kind" = 'activity' ORDER BY 1) AS "activities"`.execute(db);
  return rows[0] ?? { categories: [], regions: [], activities: [] };
}

const cursorSchema = z.tuple([z.string(), z.uuid()]);

interface EventsOf {
  id: string;
  cursor?: string | null | undefined;
  limit: number;
}

/** What happened between the client and us, latest first. */
export async function clientEvents(db: Database, { id, cursor, limit }: EventsOf) {
  const seen = decodeCursor(cursor, cursorSchema);
  const rows = await db
    .selectFrom('ClientEvent as e')
    .leftJoin('Order', 'Order.id', 'e.orderId')
    .leftJoin('User', 'User.id', 'e.authorId')
    .select(['e.id', 'e.kind', 'e.polarity', 'e.causedBy', 'e.value', 'e.note', 'e.day', 'e.orderId', 'e.automatic'])
    .leftJoin('File', 'File.id', 'e.evidenceFileId')
    .select(['e.days', 'e.authorId', 'e.evidenceUrl', 'e.evidenceFileId', 'File.name as evidenceFileName', 'e.version'])
    .select(['Order.number as orderNumber', 'User.name as authorName'])
    .where('e.clientId', '=', id)
    .where('e.withdrawnAt', 'is', null)
    .$if(seen !== null, (query) =>
      query.where(sql<boolean>`(e."day", e."id") < (${seen?.[0]}::date, ${seen?.[1]}::uuid)`),
    )
    .orderBy('e.day', 'desc')
    .orderBy('e.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.day, row.id]);
}
