import type { DatabaseTransaction } from '@svodka/database';
import type { ClientSales, QuarterSales } from '@svodka/domain';
import { sql } from 'kysely';

/** What every client confirmed in every quarter: one walk over the orders, at night. Cancelled orders don't count. */
export async function readSales(tx: DatabaseTransaction): Promise<ClientSales[]> {
  const { rows } = await sql<QuarterSales & { clientId: string }>`
    SELECT "clientId", date_trunc('quarter', "confirmedOn"::timestamp)::date AS "quarter", count(*) AS "orders",
      sum("amount")::bigint AS "revenue", sum("amount" - "cost")::bigint AS "margin", max("confirmedOn") AS "lastOn"
    FROM "Order" WHERE "confirmedOn" IS NOT NULL AND "cancelledOn" IS NULL GROUP BY 1, 2`.execute(tx);
  return [...Map.groupBy(rows, (row) => row.clientId)].map(([clientId, quarters]) => ({ clientId, quarters }));
}
