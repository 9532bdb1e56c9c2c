import type { Database } from '@svodka/database';
import type { Kopecks, PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import { asOf } from './as-of.ts';
import { debts } from './debts.ts';

export interface OverdueOrder {
  clientId: string;
  orderId: string;
  number: string;
  overdue: Kopecks;
  oldestDueOn: PlainDate;
}

/** Orders of some clients whose goods have left and whose day of payment has passed. */
export async function readOverdueOrders(
  { db, clock }: { db: Database; clock: Clock },
  clientIds: readonly string[],
): Promise<OverdueOrder[]> {
  const { rows } = await sql<OverdueOrder>`
    SELECT b."clientId", b."orderId", o."number", b."overdue", b."oldestDueOn"
    FROM (${debts(asOf(clock, { basis: 'known' }), { clientIds })}) b JOIN "Order" o ON o."id" = b."orderId"
    WHERE b."overdue" > 0`.execute(db);
  return rows;
}
