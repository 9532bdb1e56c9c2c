import type { DatabaseTransaction } from '@svodka/database';
import { noticeableDiscountBasisPoints, type OrderFacts, type PromiseFacts } from '@svodka/domain';
import { sql } from 'kysely';
import { clientDays } from './client-days.ts';
import { type FactScope, ordersWithin } from './scope.ts';

/** What of each confirmed order may leave an event behind. An order has its shipping day once all of it has left. */
export async function readOrderFacts(tx: DatabaseTransaction, scope: FactScope): Promise<OrderFacts[]> {
  const { rows } = await sql<OrderFacts>`
    SELECT o."id", o."clientId", o."category", o."amount", o."confirmedOn", o."cancelledOn", o."promisedShipDate",
      CASE WHEN o."shippedPercent" = 100 THEN o."shippedOn" END AS "shippedOn",
      CASE WHEN o."shippedPercent" = 100 AND o."shippedOn" > o."promisedShipDate" THEN ${clientDays} ELSE 0 END AS "clientDays",
      (SELECT coalesce(sum(round(l."price"::numeric * l."quantity" / 1000) - l."amount"), 0)::bigint FROM "OrderLine" l
        WHERE l."orderId" = o."id" AND l."discountBasisPoints" >= ${noticeableDiscountBasisPoints}) AS "discount",
      (SELECT coalesce(json_agg(json_build_object('id', p."id", 'amount', p."amount", 'plannedOn', p."plannedOn",
          'settledOn', p."settledOn")), '[]'::json) FROM "SchedulePart" p
        WHERE p."orderId" = o."id" AND p."plannedOn" IS NOT NULL AND p."settledOn" IS NOT NULL) AS "parts"
    FROM "Order" o WHERE ${ordersWithin(scope)} AND o."confirmedOn" IS NOT NULL`.execute(tx);
  return rows;
}

/** Promises of which it is written down whether they were kept. */
export async function readPromiseFacts(tx: DatabaseTransaction, { clientIds }: FactScope): Promise<PromiseFacts[]> {
  const { rows } = await sql<PromiseFacts>`
    SELECT p."id", p."clientId", p."orderId", p."amount", p."promisedOn", p."state" FROM "PaymentPromise" p
    WHERE p."clientId" = ANY(${clientIds}::uuid[]) AND p."state" IN ('kept', 'broken')`.execute(tx);
  return rows;
}
