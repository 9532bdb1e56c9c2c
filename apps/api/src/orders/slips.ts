import { plainDateSchema, type ShipDateCause, userIdSchema } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { PermittedContext } from '../platform/trpc.ts';
import { type WorklistFilter, worklistCondition } from './worklist-filter.ts';

interface CauseSlip {
  cause: ShipDateCause;
  workingDays: number;
  /** How many lines it has moved. */
  lines: number;
}

/** Working days by which the lines of any set of orders have slipped, by cause: they add up to the total exactly. */
export async function readSlip({ db, user, clock }: PermittedContext, filter: WorklistFilter) {
  const lines = sql`"Order" o JOIN "OrderLine" l ON l."orderId" = o."id" AND l."promisedShipDate" IS NOT NULL`;
  const chosen = worklistCondition(filter, user, clock);
  const { rows: causes } = await sql<CauseSlip>`
    SELECT m."cause", sum(m."workingDays")::int AS "workingDays", count(DISTINCT l."id")::int AS "lines"
    FROM ${lines} JOIN "ShipDateMove" m ON m."lineId" = l."id" WHERE ${chosen}
    GROUP BY m."cause" ORDER BY 2 DESC, 1`.execute(db);
  const { rows } = await sql<{ promised: number; moved: number }>`
    SELECT count(*)::int AS "promised",
      (count(*) FILTER (WHERE EXISTS (SELECT FROM "ShipDateMove" m WHERE m."lineId" = l."id")))::int AS "moved"
    FROM ${lines} WHERE ${chosen}`.execute(db);
  const workingDays = causes.reduce((sum, cause) => sum + cause.workingDays, 0);
  return { causes, workingDays, promisedLines: rows[0]?.promised ?? 0, movedLines: rows[0]?.moved ?? 0 };
}

export const onTimeInput = z.object({
  from: plainDateSchema,
  to: plainDateSchema,
  managerId: userIdSchema.nullish(),
});

interface OnTime {
  /** Promised lines that were shipped whole, the last goods of them in the period. */
  lines: number;
  /** Not later than first promised. */
  byPromise: number;
  /** Not later than the date stood at last; the difference is what re-dating hid. */
  byCurrent: number;
}

/** On time in full over a period: a line counts on the day the last of it left. */
export async function readOnTime({ db }: PermittedContext, { from, to, managerId }: z.infer<typeof onTimeInput>) {
  const whose: RawBuilder<unknown> = managerId ? sql`AND o."managerId" = ${managerId}::uuid` : sql``;
  const { rows } = await sql<OnTime>`
    WITH gone AS (
      SELECT l."promisedShipDate", l."currentShipDate", max(s."day") AS "day"
      FROM "Shipment" s JOIN "ShipmentLine" sl ON sl."shipmentId" = s."id" JOIN "OrderLine" l ON l."id" = sl."lineId"
        JOIN "Order" o ON o."id" = s."orderId"
      WHERE s."day" BETWEEN ${from}::date AND ${to}::date AND l."promisedShipDate" IS NOT NULL
        AND l."shippedQuantity" + l."writtenOffQuantity" >= l."quantity" ${whose}
        AND NOT EXISTS (SELECT FROM "ShipmentLine" x JOIN "Shipment" y ON y."id" = x."shipmentId"
          WHERE x."lineId" = l."id" AND y."day" > ${to}::date)
      GROUP BY l."id")
    SELECT count(*)::int AS "lines", (count(*) FILTER (WHERE "day" <= "promisedShipDate"))::int AS "byPromise",
      (count(*) FILTER (WHERE "day" <= "currentShipDate"))::int AS "byCurrent" FROM gone`.execute(db);
  return rows[0] ?? { lines: 0, byPromise: 0, byCurrent: 0 };
}
