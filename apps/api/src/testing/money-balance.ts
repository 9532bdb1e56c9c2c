import type { Database } from '@svodka/database';
import { sql } from 'kysely';

/** P4: the payments, parts and orders in which some kopeck isn't accounted for; none in sound books. */
export async function imbalances(db: Database): Promise<string[]> {
  const { rows } = await sql<{ off: string }>`
    SELECT 'payment ' || p."id" AS off FROM "Payment" p WHERE p."amount" <> p."unallocated" +
      coalesce((SELECT sum(a."amount") FROM "Allocation" a WHERE a."paymentId" = p."id"), 0)
    UNION ALL SELECT 'part ' || s."id" FROM "SchedulePart" s WHERE s."paid" NOT BETWEEN 0 AND s."amount" OR s."paid" <>
      coalesce((SELECT sum(a."amount") FROM "Allocation" a WHERE a."partId" = s."id"), 0)
    UNION ALL SELECT 'order ' || o."number" FROM "Order" o WHERE o."paid" <>
      (SELECT sum(s."paid") FROM "SchedulePart" s WHERE s."orderId" = o."id")
    UNION ALL SELECT 'reversal ' || r."id" FROM "Payment" r JOIN "Payment" p ON p."id" = r."reversesId"
      WHERE r."amount" <> -p."amount" OR r."clientId" <> p."clientId"`.execute(db);
  return rows.map((row) => row.off);
}
