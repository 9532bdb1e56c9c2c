import { type Database, plannedAnew } from '@svodka/database';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import { asOf } from './as-of.ts';
import { debtSums } from './debt-sums.ts';
import { debts } from './debts.ts';
import { groupingSql } from './grouping-sql.ts';
import type { ReceivablesFilter, ReceivablesTotalsInput } from './input.ts';
import type { ReceivablesTotals } from './shapes.ts';

type RowsWanted = Partial<Pick<ReceivablesTotalsInput, 'by' | 'bucket' | 'overdueOnly'>>;

/** What all rows of a filter add up to; clients and orders are those with anything owed, awaited or paid ahead. */
export async function readReceivablesTotals(
  { db, clock }: { db: Database; clock: Clock },
  { by = 'client', bucket, overdueOnly = false, ...filter }: ReceivablesFilter & RowsWanted,
): Promise<ReceivablesTotals> {
  const { rows } = await sql<ReceivablesTotals>`${plannedAnew}
    WITH b AS (${debts(asOf(clock, filter), filter)})
    SELECT ${debtSums}, count(DISTINCT b."clientId") AS "clients", count(b."orderId") AS "orders",
      count(DISTINCT b."clientId") FILTER (WHERE b."overdue" > 0) AS "overdueClients"
    FROM b
    WHERE (b."receivable" <> 0 OR b."overdueAdvance" <> 0 OR b."advancesReceived" <> 0)
      AND ${ofRowsWanted({ by, bucket, overdueOnly })}`.execute(db);
  const [totals] = rows;
  if (!totals) throw new RangeError('an aggregate without a row');
  return totals;
}

/** A row of the list stays or leaves whole, so the debts of those that stay are added up whole. */
function ofRowsWanted({ by, bucket, overdueOnly }: Omit<ReceivablesTotalsInput, keyof ReceivablesFilter>) {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (overdueOnly) conditions.push(sql`sum(b."overdue") > 0`);
  if (bucket) {
    const sum = bucket === 'notDue' ? sql`b."receivable" - b."overdue"` : sql`b.${sql.ref(bucket)}`;
    conditions.push(sql`sum(${sum}) > 0`);
  }
  if (conditions.length === 0) return sql<SqlBool>`true`;
  const { id } = groupingSql[by];
  return sql<SqlBool>`${id} IN (SELECT ${id} FROM b GROUP BY 1 HAVING ${sql.join(conditions, sql` AND `)})`;
}
