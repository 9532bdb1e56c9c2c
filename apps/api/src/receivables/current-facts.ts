import type { PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import type { Condition, DebtFacts } from './debts.ts';

/**
 * What is shipped and paid now, as the orders sum it up. The conditions stand as in the partial indexes
 * "Order_client_unsettled" and "Order_open_nextPayment", so that only orders with money or goods on the way are read.
 */
export function currentFacts(day: PlainDate, orders: Condition, money: Condition): DebtFacts {
  const columns = sql`o."id" AS "orderId", o."clientId", o."managerId", o."contractId", o."shippedAmount" AS "shipped",
    o."paid", o."open" AND o."confirmedOn" IS NOT NULL AS "inWork"`;
  return {
    before: sql``,
    orders: sql`
      SELECT ${columns} FROM "Order" o
      WHERE o."shippedAmount" - o."paid" <> 0 AND NOT o."paymentWrittenOff" AND ${orders}
      UNION ALL SELECT ${columns} FROM "Order" o
      WHERE o."open" AND o."nextPaymentOn" < ${day}::date AND o."shippedAmount" = o."paid" AND NOT o."paymentWrittenOff"
        AND ${orders}`,
    parts: sql`
      SELECT p."position", p."plannedOn", p."anchor", p."amount" - p."paid" AS "unpaid" FROM "SchedulePart" p
      WHERE p."orderId" = o."orderId"`,
    money: sql`
      SELECT y."clientId", y."unallocated" AS "amount" FROM "Payment" y WHERE y."unallocated" <> 0 AND ${money}`,
  };
}
