import type { Database } from '@svodka/database';
import { changedPrice, type Kopecks, kopecks } from '@svodka/domain';
import { sql } from 'kysely';
import { inSubtree } from '../filter/conditions.ts';
import type { ListChange } from './input.ts';

interface PriceInForce {
  productId: string;
  article: string | null;
  name: string;
  before: Kopecks;
}

export interface PlannedPrice extends PriceInForce {
  after: Kopecks;
}

export interface ListChangePlan {
  prices: PlannedPrice[];
  /** The sum of the new prices: with the count, what tells one outcome from another. */
  total: Kopecks;
}

/** What a change of a price list would do: the products in use of the group that have a price on that day and get another. */
export async function planListChange(db: Database, change: ListChange, lock = false): Promise<ListChangePlan> {
  const { groupId, priceTypeId, validFrom, basisPoints, step } = change;
  const { rows } = await sql<PriceInForce>`
    SELECT "Product"."id" AS "productId", "Product"."article", "Product"."name", r."price" AS "before"
    FROM "Product" CROSS JOIN LATERAL (
      SELECT "price" FROM "ProductPrice" WHERE "productId" = "Product"."id" AND "priceTypeId" = ${priceTypeId}::uuid
        AND "validFrom" <= ${validFrom}::date ORDER BY "validFrom" DESC LIMIT 1) AS r
    WHERE "Product"."active" AND ${inSubtree(groupId)}
    ORDER BY "Product"."id" ${lock ? sql`FOR NO KEY UPDATE OF "Product"` : sql``}`.execute(db);
  const prices = rows
    .map((row) => ({ ...row, after: changedPrice(row.before, basisPoints, step) }))
    .filter(({ before, after }) => before !== after);
  return { prices, total: kopecks(prices.reduce((sum, { after }) => sum + after, 0)) };
}

const mostShown = 200;

/** The outcome before it is written: how many prices change, and the first of them by article. */
export async function previewPrices(db: Database, change: ListChange) {
  const { prices, total } = await planListChange(db, change);
  const sorted = prices.toSorted((one, other) => (one.article ?? one.name).localeCompare(other.article ?? other.name));
  return { count: prices.length, total, rows: sorted.slice(0, mostShown) };
}
