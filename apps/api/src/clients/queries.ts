import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, pageOf } from '../platform/paging.ts';
import type { ClientFilters } from './input.ts';
import { matchClients } from './match-clients.ts';

export async function clientTotals(db: Database, filters: ClientFilters): Promise<{ count: number }> {
  return db
    .selectFrom('Client')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(matchClients(filters))
    .executeTakeFirstOrThrow();
}

interface Facets {
  categories: string[];
  regions: string[];
  activities: string[];
}

/** What the filters offer: every value that some client has. */
export async function clientFacets(db: Database): Promise<Facets> {
  const { rows } = await sql<Facets>`
    SELECT array(SELECT DISTINCT "category" FROM "Client" WHERE "mergedIntoId" IS NULL AND "category" IS NOT NULL ORDER BY 1) AS "categories",
      array(SELECT DISTINCT "region" FROM "Client" WHERE "mergedIntoId" IS NULL AND "region" IS NOT NULL ORDER BY 1) AS "regions",
      array(SELECT DISTINCT unnest("activities") FROM "Client" WHERE "mergedIntoId" IS NULL ORDER BY 1) AS "activities"`.execute(
    db,
  );
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
    .select(['Order.number as orderNumber', 'User.name as authorName'])
    .where('e.clientId', '=', id)
    .$if(seen !== null, (query) =>
      query.where(sql<boolean>`(e."day", e."id") < (${seen?.[0]}::date, ${seen?.[1]}::uuid)`),
    )
    .orderBy('e.day', 'desc')
    .orderBy('e.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.day, row.id]);
}

const mostProducts = 24;

/** What the client buys, by amount; cancelled orders don't count, lines without a product can't be pictured. */
export function clientBuys(db: Database, clientId: string) {
  return db
    .selectFrom('OrderLine as l')
    .innerJoin('Order as o', 'o.id', 'l.orderId')
    .innerJoin('Product as p', 'p.id', 'l.productId')
    .select(['p.id as productId', 'p.article', 'p.name', 'p.pictureId'])
    .select([
      sql<number>`count(DISTINCT o."id")`.as('orders'),
      sql<number>`sum(l."quantity")::bigint`.as('quantity'),
      sql<number>`sum(l."amount")::bigint`.as('amount'),
      sql<number>`(array_agg(l."price" ORDER BY o."requestedOn" DESC, o."id" DESC))[1]`.as('lastPrice'),
      sql<string>`max(o."requestedOn")`.as('lastOn'),
    ])
    .where('o.clientId', '=', clientId)
    .where('o.cancelledOn', 'is', null)
    .groupBy('p.id')
    .orderBy('amount', 'desc')
    .orderBy('p.id')
    .limit(mostProducts)
    .execute();
}
