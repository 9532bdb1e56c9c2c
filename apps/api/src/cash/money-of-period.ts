import type { PlainDate } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import type { CashFilter } from './input.ts';

interface Asked extends CashFilter {
  from: PlainDate;
  to: PlainDate;
}

/** Parts of schedules due within the days, one row a part; cancelled orders owe nothing. */
export function scheduledParts({ from, to, managerId, clientId }: Asked): RawBuilder<unknown> {
  return sql`
    SELECT p."id", p."plannedOn" AS "day", p."amount", p."paid", p."anchor" IN ('contract', 'invoice') AS "isAdvance",
      p."label", p."percentBasisPoints", o."id" AS "orderId", o."number" AS "orderNumber", o."clientId", o."managerId"
    FROM "SchedulePart" p JOIN "Order" o ON o."id" = p."orderId"
    WHERE p."plannedOn" BETWEEN ${from}::date AND ${to}::date AND o."cancelledOn" IS NULL
      ${managerId ? sql`AND o."managerId" = ${managerId}::uuid` : sql``}
      ${clientId ? sql`AND o."clientId" = ${clientId}::uuid` : sql``}`;
}

/**
 * Money that came within the days, one row for what each order got of a payment and one for what no order has. Money of an
 * order counts for its manager, an advance nobody has placed for the client's.
 */
export function receivedMoney({ from, to, managerId, clientId }: Asked): RawBuilder<unknown> {
  const ofClient = clientId ? sql`AND y."clientId" = ${clientId}::uuid` : sql``;
  return sql`
    SELECT a."id", y."day", a."amount", y."id" AS "paymentId", y."documentNumber", o."id" AS "orderId",
      o."number" AS "orderNumber", o."clientId", o."managerId"
    FROM "Payment" y JOIN "Allocation" a ON a."paymentId" = y."id" JOIN "Order" o ON o."id" = a."orderId"
    WHERE y."day" BETWEEN ${from}::date AND ${to}::date ${ofClient}
      ${managerId ? sql`AND o."managerId" = ${managerId}::uuid` : sql``}
    UNION ALL
    SELECT y."id", y."day", y."unallocated", y."id", y."documentNumber", NULL, NULL, y."clientId", c."managerId"
    FROM "Payment" y JOIN "Client" c ON c."id" = y."clientId"
    WHERE y."day" BETWEEN ${from}::date AND ${to}::date AND y."unallocated" <> 0 ${ofClient}
      ${managerId ? sql`AND c."managerId" = ${managerId}::uuid` : sql``}`;
}
