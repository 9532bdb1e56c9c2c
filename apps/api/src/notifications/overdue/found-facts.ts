import type { Instant, PlainDate } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';

export interface ScanMoment {
  now: Instant;
  today: PlainDate;
  /** The last day whose shipments are near. */
  nearUntil: PlainDate;
  zone: string;
}

/**
 * Everything that is overdue now, or near, as rows of OverdueFact. What an order may be overdue with lies behind its
 * `attentionAt` (see urgencyOf in the domain), so the indexes of the worklist find it whatever lies in the history; the
 * expressions are those of the indexes. Where the advance is awaited, its own day counts and not the stage's. Money that isn't an advance is overdue only for goods that have left.
 */
export function foundFacts({ now, today, nearUntil, zone }: ScanMoment): RawBuilder<unknown> {
  const endOf = (column: string) => sql`((${sql.ref(column)} + 1)::timestamp AT TIME ZONE ${zone})`;
  return sql`
    WITH late AS (
      SELECT "id", "stageDueAt", "stageNormDays", "nextPaymentOn", "nextPaymentIsAdvance", "shippedAmount", "paid",
        "currentShipDate", "shippedPercent", "waitsFor" FROM "Order" o
      WHERE o."open" AND coalesce(o."attentionAt", '9999-12-31 00:00:00+00'::timestamptz) <= ${now}::timestamptz)
    SELECT 'stage.overdue' AS "kind", "id" AS "subjectId", "stageDueAt" AS "dueAt", "id" AS "orderId"
      FROM late WHERE "stageDueAt" <= ${now}::timestamptz AND "stageNormDays" IS NOT NULL
        AND NOT ("waitsFor" = 'client' AND "nextPaymentIsAdvance" AND "nextPaymentOn" IS NOT NULL)
    UNION ALL
    SELECT CASE WHEN "nextPaymentIsAdvance" THEN 'advance.overdue' ELSE 'payment.overdue' END, "id", ${endOf('nextPaymentOn')}, "id"
      FROM late WHERE "nextPaymentOn" < ${today}::date AND ("nextPaymentIsAdvance" OR "shippedAmount" > "paid")
    UNION ALL
    SELECT 'shipment.overdue', "id", ${endOf('currentShipDate')}, "id"
      FROM late WHERE "currentShipDate" < ${today}::date AND "shippedPercent" < 100
    UNION ALL
    SELECT 'shipment.near', o."id", ${endOf('o.currentShipDate')}, o."id" FROM "Order" o
      WHERE o."open" AND coalesce(o."currentShipDate", '9999-12-31'::date) BETWEEN ${today}::date AND ${nearUntil}::date
        AND o."shippedPercent" < 100
    UNION ALL
    SELECT 'task.overdue', t."id", t."dueAt", t."orderId" FROM "ServiceTask" t JOIN "Order" o ON o."id" = t."orderId"
      WHERE t."state" IN ('open', 'accepted') AND o."open" AND NOT o."paused"
        AND coalesce(t."dueAt", '9999-12-31 00:00:00+00'::timestamptz) <= ${now}::timestamptz
    UNION ALL
    SELECT 'activity.overdue', a."id", ${endOf('a.dueOn')}, a."orderId" FROM "Activity" a
      WHERE a."doneAt" IS NULL AND a."dueOn" < ${today}::date`;
}
