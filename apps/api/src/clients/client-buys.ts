import type { Database } from '@svodka/database';
import { expectedReorder, type Kopecks, type PlainDate, type Thousandths } from '@svodka/domain';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';

interface Bought {
  productId: string;
  article: string | null;
  name: string;
  unit: string;
  pictureId: string | null;
  active: boolean;
  /** What it costs today in the main price list. */
  listPrice: Kopecks | null;
  orders: number;
  quantity: Thousandths;
  amount: Kopecks;
  lastQuantity: Thousandths;
  lastPrice: Kopecks;
  lastOn: PlainDate;
  orderedOn: PlainDate[];
}

/** How far back a habit is looked for, however long the client has been buying. */
const latestOrders = 1_000;
const mostProducts = 120;

/**
 * What the client buys, by amount, with the day each product is expected to be ordered again. Cancelled orders don't
 * count, lines without a product can't be pictured. One statement over the client's latest orders.
 */
export async function clientBuys({ db, clock }: { db: Database; clock: Clock }, clientId: string) {
  const { rows } = await sql<Bought>`
    WITH "latest" AS (
      SELECT "id", "requestedOn" FROM "Order" WHERE "clientId" = ${clientId}::uuid AND "cancelledOn" IS NULL
      ORDER BY "requestedOn" DESC, "id" DESC LIMIT ${latestOrders}
    ), "bought" AS (
      SELECT l."productId", count(DISTINCT o."id") AS "orders", sum(l."quantity")::bigint AS "quantity",
        sum(l."amount")::bigint AS "amount", max(o."requestedOn") AS "lastOn",
        (array_agg(l."price" ORDER BY o."requestedOn" DESC, o."id" DESC))[1] AS "lastPrice",
        (array_agg(l."quantity" ORDER BY o."requestedOn" DESC, o."id" DESC))[1] AS "lastQuantity",
        json_agg(DISTINCT o."requestedOn") AS "orderedOn"
      FROM "latest" AS o JOIN "OrderLine" AS l ON l."orderId" = o."id" WHERE l."productId" IS NOT NULL
      GROUP BY l."productId" ORDER BY "amount" DESC, l."productId" LIMIT ${mostProducts})
    SELECT b.*, p."article", p."name", p."unit", p."pictureId", p."active", p."price" AS "listPrice"
    FROM "bought" AS b JOIN "Product" AS p ON p."id" = b."productId"
    ORDER BY b."amount" DESC, b."productId"`.execute(db);
  const today = clock.today();
  return rows.map(({ orderedOn, ...bought }) => ({ ...bought, reorder: expectedReorder(orderedOn, today) }));
}
