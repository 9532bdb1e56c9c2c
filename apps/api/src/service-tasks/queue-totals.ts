import { sql } from 'kysely';
import type { PermittedContext } from '../platform/trpc.ts';
import { filteredTables, isAsked, isDueWithin, isLateAt, type QueueFilter, queueCondition } from './queue-filter.ts';

const weekDays = 7;

export interface QueueTotals {
  count: number;
  open: number;
  accepted: number;
  asked: number;
  late: number;
  dueToday: number;
  dueThisWeek: number;
}

/** Totals over the whole filter, not the page. */
export async function readQueueTotals({ db, user, clock }: PermittedContext, filter: QueueFilter) {
  const { rows } = await sql<QueueTotals>`
    SELECT count(*) AS "count", count(*) FILTER (WHERE t."state" = 'open') AS "open",
      count(*) FILTER (WHERE t."state" = 'accepted') AS "accepted", count(*) FILTER (WHERE ${isAsked}) AS "asked",
      count(*) FILTER (WHERE ${isLateAt(clock)}) AS "late", count(*) FILTER (WHERE ${isDueWithin(0, clock)}) AS "dueToday",
      count(*) FILTER (WHERE ${isDueWithin(weekDays, clock)}) AS "dueThisWeek"
    FROM ${filteredTables} WHERE ${queueCondition(filter, user, clock)}`.execute(db);
  const [totals] = rows;
  if (!totals) throw new RangeError('an aggregate without a row');
  return totals;
}
