import { addDays, type Kopecks, partiesOf } from '@svodka/domain';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { PermittedContext } from '../platform/trpc.ts';
import { heldBy, type WorklistFilter, worklistCondition, type worklistTabsInput } from './worklist-filter.ts';

const weekDays = 7;

interface WorklistTotals {
  count: number;
  amount: Kopecks;
  paid: Kopecks;
  late: number;
  waitsForMe: number;
  shipThisWeek: number;
  dueThisWeekAmount: Kopecks;
}

interface WorklistTabs {
  current: number;
  waitsForMe: number;
  late: number;
  shipThisWeek: number;
  advanceLate: number;
}

/** Totals over the whole filter, not the page. */
export async function readWorklistTotals({ db, user, clock }: PermittedContext, filter: WorklistFilter) {
  const weekEnd = addDays(clock.today(), weekDays);
  const { rows } = await sql<WorklistTotals>`
    SELECT count(*) AS "count", coalesce(sum(o."amount"), 0)::bigint AS "amount", coalesce(sum(o."paid"), 0)::bigint AS "paid",
      count(*) FILTER (WHERE o."open" AND o."stageDueAt" < ${clock.now()}::timestamptz) AS "late",
      count(*) FILTER (WHERE o."open" AND o."waitsFor" = ANY(${partiesOf(user)}::text[])) AS "waitsForMe",
      count(*) FILTER (WHERE o."open" AND o."shippedPercent" < 100 AND o."currentShipDate" <= ${weekEnd}::date) AS "shipThisWeek",
      coalesce(sum(o."nextPaymentAmount") FILTER (WHERE o."open" AND o."nextPaymentOn" <= ${weekEnd}::date), 0)::bigint
        AS "dueThisWeekAmount"
    FROM "Order" o WHERE ${worklistCondition(filter, user, clock)}`.execute(db);
  return only(rows);
}

/** How many rows each tab of the summary holds. */
export async function readWorklistTabs(
  { db, user, clock }: PermittedContext,
  { managerId, standsInFor }: z.infer<typeof worklistTabsInput>,
) {
  const weekEnd = addDays(clock.today(), weekDays);
  const whose = managerId ? sql`AND ${heldBy(managerId, standsInFor)}` : sql``;
  const { rows } = await sql<WorklistTabs>`
    SELECT count(*) AS "current",
      count(*) FILTER (WHERE o."waitsFor" = ANY(${partiesOf(user)}::text[])) AS "waitsForMe",
      count(*) FILTER (WHERE o."stageDueAt" < ${clock.now()}::timestamptz) AS "late",
      count(*) FILTER (WHERE o."shippedPercent" < 100 AND o."currentShipDate" <= ${weekEnd}::date) AS "shipThisWeek",
      count(*) FILTER (WHERE o."nextPaymentIsAdvance" AND o."nextPaymentOn" < ${clock.today()}::date) AS "advanceLate"
    FROM "Order" o WHERE o."open" ${whose}`.execute(db);
  return only(rows);
}

/** An aggregate without groups answers with one row. */
function only<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new RangeError('an aggregate without a row');
  return row;
}
