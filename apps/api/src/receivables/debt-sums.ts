import { sql } from 'kysely';

/** What rows of debts add up to; not due is what is owed and isn't late. */
export const debtSums = sql`
  coalesce(sum(b."receivable"), 0)::bigint AS "receivable",
  coalesce(sum(b."receivable" - b."overdue"), 0)::bigint AS "notDue",
  coalesce(sum(b."d1to30"), 0)::bigint AS "d1to30", coalesce(sum(b."d31to60"), 0)::bigint AS "d31to60",
  coalesce(sum(b."d61to90"), 0)::bigint AS "d61to90", coalesce(sum(b."over90"), 0)::bigint AS "over90",
  coalesce(sum(b."overdue"), 0)::bigint AS "overdue",
  coalesce(sum(b."overdueAdvance"), 0)::bigint AS "overdueAdvance",
  coalesce(sum(b."advancesReceived"), 0)::bigint AS "advancesReceived"`;
