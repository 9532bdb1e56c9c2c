import type { Kopecks } from '@svodka/domain';
import { sql } from 'kysely';
import type { PermittedContext } from '../platform/trpc.ts';
import {
  advanceCovered,
  dispatchDays,
  isNotReady,
  isOverdue,
  isThisWeek,
  type LineFilter,
  lineCondition,
  lineReady,
  lineTables,
  restAmount,
} from './line-filter.ts';

interface LineTotals {
  lines: number;
  orders: number;
  amount: Kopecks;
  overdue: number;
  ready: number;
  notReady: number;
  advanceUnpaid: number;
  today: number;
  week: number;
}

/** Totals over the whole filter, not the page; everything but orders and amount counts lines. */
export async function readLineTotals({ db, clock }: PermittedContext, filter: LineFilter): Promise<LineTotals> {
  const days = dispatchDays(clock);
  const { rows } = await sql<LineTotals>`
    SELECT count(*) AS "lines", count(DISTINCT o."id") AS "orders", coalesce(sum(${restAmount}), 0)::bigint AS "amount",
      count(*) FILTER (WHERE ${isOverdue(days)}) AS "overdue", count(*) FILTER (WHERE ${lineReady}) AS "ready",
      count(*) FILTER (WHERE ${isNotReady(days)}) AS "notReady", count(*) FILTER (WHERE NOT ${advanceCovered}) AS "advanceUnpaid",
      count(*) FILTER (WHERE l."currentShipDate" = ${days.today}::date) AS "today",
      count(*) FILTER (WHERE ${isThisWeek(days)}) AS "week"
    FROM ${lineTables} WHERE ${lineCondition(filter, days)}`.execute(db);
  const [totals] = rows;
  if (!totals) throw new RangeError('an aggregate without a row');
  return totals;
}
