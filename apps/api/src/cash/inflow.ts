import type { Database } from '@svodka/database';
import { addKopecks, type Kopecks, type PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import type { InflowInput } from './input.ts';
import { receivedMoney, scheduledParts } from './money-of-period.ts';

/** Money of one period: due by the schedule, come, and still open of what is due. */
export interface InflowRow {
  from: PlainDate;
  /** The last day of it. */
  to: PlainDate;
  scheduled: Kopecks;
  /** Of the scheduled, advances. */
  scheduledAdvance: Kopecks;
  received: Kopecks;
  /** Of the scheduled, not paid yet. */
  open: Kopecks;
}

export interface Inflow {
  rows: InflowRow[];
  totals: Omit<InflowRow, 'from' | 'to'>;
}

/** Incoming money by week or month, plan beside fact; every period between the days has its row. */
export async function readInflow(db: Database, input: InflowInput): Promise<Inflow> {
  const { by, from, to } = input;
  const unit = sql.lit(by);
  const { rows } = await sql<InflowRow>`
    WITH period AS (
      SELECT d::date AS "from", least((d + ('1 ' || ${unit})::interval)::date - 1, ${to}::date) AS "to",
        date_trunc(${unit}, d)::date AS "start"
      FROM generate_series(date_trunc(${unit}, ${from}::timestamp), ${to}::timestamp, ('1 ' || ${unit})::interval) AS d),
    plan AS (
      SELECT date_trunc(${unit}, s."day")::date AS "start", sum(s."amount")::bigint AS "scheduled",
        coalesce(sum(s."amount") FILTER (WHERE s."isAdvance"), 0)::bigint AS "advance",
        sum(s."amount" - s."paid")::bigint AS "open"
      FROM (${scheduledParts(input)}) AS s GROUP BY 1),
    fact AS (
      SELECT date_trunc(${unit}, r."day")::date AS "start", sum(r."amount")::bigint AS "received"
      FROM (${receivedMoney(input)}) AS r GROUP BY 1)
    SELECT greatest(p."from", ${from}::date) AS "from", p."to",
      coalesce(plan."scheduled", 0)::bigint AS "scheduled", coalesce(plan."advance", 0)::bigint AS "scheduledAdvance",
      coalesce(fact."received", 0)::bigint AS "received", coalesce(plan."open", 0)::bigint AS "open"
    FROM period p LEFT JOIN plan USING ("start") LEFT JOIN fact USING ("start") ORDER BY p."from"`.execute(db);
  return { rows, totals: totalsOf(rows) };
}

function totalsOf(rows: readonly InflowRow[]): Inflow['totals'] {
  const total = (of: (row: InflowRow) => Kopecks) => addKopecks(...rows.map(of));
  return {
    scheduled: total((row) => row.scheduled),
    scheduledAdvance: total((row) => row.scheduledAdvance),
    received: total((row) => row.received),
    open: total((row) => row.open),
  };
}
