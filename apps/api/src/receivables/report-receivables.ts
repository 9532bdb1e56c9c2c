import type { Database } from '@svodka/database';
import type { PlainDate } from '@svodka/domain';
import type { Clock } from '../platform/clock.ts';
import { asOf } from './as-of.ts';
import { type GroupedDebt, readGroupedDebts } from './grouped-debts.ts';
import type { Basis, Grouping } from './input.ts';

/** Everything owed as of a day, the largest first: the report of the command line. */
export async function reportReceivables(
  { db, clock }: { db: Database; clock: Clock },
  { by, ...day }: { asOf: PlainDate; basis: Basis; by: Grouping },
): Promise<GroupedDebt[]> {
  const query = { by, sort: 'amount', bucket: undefined, overdueOnly: false, after: null, limit: null } as const;
  const rows = await readGroupedDebts(db, asOf(clock, day), query);
  return rows.map(({ sortKey: _, ...row }) => row);
}
