import type { Database } from '@svodka/database';
import type { CreditStanding } from '@svodka/domain';
import type { Clock } from '../platform/clock.ts';
import { readStandings } from './client-standing.ts';

export interface CreditWarning extends CreditStanding {
  clientId: string;
  daysOverdue: number;
}

/**
 * Clients to whom nothing more should be shipped, and why: the goods that stand ready would go beyond the limit, or a debt
 * is late for too long. A warning, no refusal: who ships decides.
 */
export async function readCreditWarnings(
  reader: { db: Database; clock: Clock },
  clientIds: readonly string[],
): Promise<CreditWarning[]> {
  const standings = await readStandings(reader, clientIds);
  return standings.flatMap(({ clientId, daysOverdue, credit }) =>
    credit?.stopsShipping ? [{ clientId, daysOverdue, ...credit }] : [],
  );
}
