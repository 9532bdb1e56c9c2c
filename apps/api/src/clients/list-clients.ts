import type { Database } from '@svodka/database';
import { type Kopecks, kopecks } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { classNow } from '../client-classes/index.ts';
import { decodeCursor, type Page, pageOf } from '../platform/paging.ts';
import type { ClientFilters, ClientSort } from './input.ts';
import { type Looker, matchClients } from './match-clients.ts';

/** Count and sum of a client's open orders, read together. */
const openOrders = sql<[count: number, amount: Kopecks]>`(
  SELECT json_build_array(count(*), coalesce(sum("amount"), 0)) FROM "Order"
  WHERE "Order"."clientId" = "Client"."id" AND "Order"."open")`;
const lastOrderOn = sql<string | null>`(
  SELECT "requestedOn" FROM "Order" WHERE "Order"."clientId" = "Client"."id" ORDER BY "requestedOn" DESC, "id" DESC LIMIT 1)`;

interface Sort {
  key: RawBuilder<string | number>;
  direction: 'asc' | 'desc';
  /** What a key of the next page is to the last key of this one. */
  after: RawBuilder<unknown>;
}

const sorts: Record<ClientSort, Sort> = {
  name: { key: sql<string>`"Client"."shortName"`, direction: 'asc', after: sql`>` },
  newest: { key: sql<string>`"Client"."createdAt"`, direction: 'desc', after: sql`<` },
  amount: {
    key: sql<number>`(SELECT coalesce(sum("amount"), 0)::bigint FROM "Order"
      WHERE "Order"."clientId" = "Client"."id" AND "Order"."open")`,
    direction: 'desc',
    after: sql`<`,
  },
};

const cursorSchema = z.tuple([z.union([z.string(), z.number()]), z.uuid()]);

export interface ClientListInput extends ClientFilters {
  sort: ClientSort;
  cursor?: string | null | undefined;
  limit: number;
}

/** A page of clients. The sums of orders are subqueries of the select list: they are made for the page's rows only. */
export async function listClients(db: Database, looker: Looker, { sort, cursor, limit, ...filters }: ClientListInput) {
  const { key, direction, after } = sorts[sort];
  const seen = decodeCursor(cursor, cursorSchema);
  const rows = await db
    .selectFrom('Client')
    .select([
      'id',
      'shortName',
      'legalName',
      'inn',
      'category',
      'region',
      'activities',
      'status',
      'managerId',
      'version',
    ])
    .select((eb) => [
      eb.selectFrom('User').select('User.name').whereRef('User.id', '=', 'Client.managerId').as('managerName'),
      openOrders.as('openOrders'),
      lastOrderOn.as('lastOrderOn'),
      classNow(looker.basis).as('classes'),
      key.as('sortKey'),
    ])
    .where(matchClients(filters, looker))
    .$if(seen !== null, (query) =>
      query.where(sql<boolean>`(${key}, "Client"."id") ${after} (${seen?.[0]}, ${seen?.[1]}::uuid)`),
    )
    .orderBy(key, direction)
    .orderBy('Client.id', direction)
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, (row) => [row.sortKey, row.id]);
  return { rows: page.rows.map(clientRow), nextCursor: page.nextCursor } satisfies Page<unknown>;
}

function clientRow<Row extends { openOrders: [number, Kopecks]; sortKey: unknown }>({
  openOrders,
  sortKey,
  ...client
}: Row) {
  const [count, amount] = openOrders;
  return { ...client, openOrders: count, openAmount: kopecks(amount) };
}
