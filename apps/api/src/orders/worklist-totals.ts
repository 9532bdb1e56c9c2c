import { addDays, type Kopecks } from '@svodka/domain';
import { sql } from 'kysely';
import type { PermittedContext } from '../platform/trpc.ts';
import { partiesOf, type WorklistFilter, worklistCondition } from './worklist-filter.ts';

const weekDays = 7;

/** Totals over the whole filter, not the page. */
export function readWorklistTotals({ db, user, clock }: PermittedContext, filter: WorklistFilter) {
  const condition = worklistCondition(filter, user, clock);
  const weekEnd = addDays(clock.today(), weekDays);
  return db
    .selectFrom('Order')
    .where((eb) => condition(eb))
    .select([
      sql<number>`count(*)`.as('count'),
      sql<Kopecks>`coalesce(sum("amount"), 0)::bigint`.as('amount'),
      sql<Kopecks>`coalesce(sum("paid"), 0)::bigint`.as('paid'),
      sql<number>`count(*) FILTER (WHERE "open" AND "stageDueAt" < ${clock.now()}::timestamptz)`.as('late'),
      sql<number>`count(*) FILTER (WHERE "open" AND "waitsFor" = ANY(${partiesOf(user)}::text[]))`.as('waitsForMe'),
      sql<number>`count(*) FILTER (WHERE "open" AND "shippedPercent" < 100 AND "currentShipDate" <= ${weekEnd}::date)`.as(
        'shipThisWeek',
      ),
      sql<Kopecks>`coalesce(sum("nextPaymentAmount") FILTER (WHERE "open" AND "nextPaymentOn" <= ${weekEnd}::date), 0)::bigint`.as(
        'dueThisWeekAmount',
      ),
    ])
    .executeTakeFirstOrThrow();
}

/** How many rows each tab of the summary holds. */
export function readWorklistTabs({ db, user, clock }: PermittedContext, managerId: string | null | undefined) {
  const weekEnd = addDays(clock.today(), weekDays);
  let query = db.selectFrom('Order').where('open', 'is', true);
  if (managerId) query = query.where('managerId', '=', managerId);
  return query
    .select([
      sql<number>`count(*)`.as('current'),
      sql<number>`count(*) FILTER (WHERE "waitsFor" = ANY(${partiesOf(user)}::text[]))`.as('waitsForMe'),
      sql<number>`count(*) FILTER (WHERE "stageDueAt" < ${clock.now()}::timestamptz)`.as('late'),
      sql<number>`count(*) FILTER (WHERE "shippedPercent" < 100 AND "currentShipDate" <= ${weekEnd}::date)`.as(
        'shipThisWeek',
      ),
      sql<number>`count(*) FILTER (WHERE "nextPaymentIsAdvance" AND "nextPaymentOn" < ${clock.today()}::date)`.as(
        'advanceLate',
      ),
    ])
    .executeTakeFirstOrThrow();
}
