import type { PlainDate } from '@svodka/domain';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { clientDebts } from './input.ts';

/** Goods that left and aren't paid for; as in the partial index "Order_client_unsettled". */
const owing = sql`FROM "Order" o WHERE o."clientId" = "Client"."id" AND o."shippedAmount" <> o."paid"
  AND NOT o."paymentWrittenOff" AND o."shippedAmount" > o."paid"`;

/** Clients by what they owe: anything, something late (a late part of shipped goods is unpaid), or nothing. */
export function matchDebt(debt: (typeof clientDebts)[number], today: PlainDate): RawBuilder<SqlBool> {
  switch (debt) {
    case 'receivable':
      return sql<SqlBool>`EXISTS (SELECT ${owing})`;
    case 'overdue':
      return sql<SqlBool>`EXISTS (SELECT ${owing} AND EXISTS (SELECT FROM "SchedulePart" p
        WHERE p."orderId" = o."id" AND p."plannedOn" < ${today}::date AND p."paid" < p."amount"))`;
    case 'none':
      return sql<SqlBool>`NOT EXISTS (SELECT ${owing})`;
  }
}
