import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import { asOf } from './as-of.ts';
import { debtSums } from './debt-sums.ts';
import { debts } from './debts.ts';
import type { ReceivablesFilter } from './input.ts';
import type { ReceivablesTotals } from './shapes.ts';

/** What all rows of a filter add up to; clients and orders are those with anything owed, awaited or paid ahead. */
export async function readReceivablesTotals(
  { db, clock }: { db: Database; clock: Clock },
  filter: ReceivablesFilter,
): Promise<ReceivablesTotals> {
  const { rows } = await sql<ReceivablesTotals>`
    SELECT ${debtSums}, count(DISTINCT b."clientId") AS "clients", count(b."orderId") AS "orders"
    FROM (${debts(asOf(clock, filter), filter)}) b
    WHERE b."receivable" <> 0 OR b."overdueAdvance" <> 0 OR b."advancesReceived" <> 0`.execute(db);
  const [totals] = rows;
  if (!totals) throw new RangeError('an aggregate without a row');
  return totals;
}
