import type { Database } from '@svodka/database';
import type { Clock } from '../platform/clock.ts';
import { readStandings } from './client-standing.ts';
import type { ShippingStop } from './shapes.ts';

/** Clients to whom nothing more should be shipped, and why: the limit is used up, or a debt is late for too long. */
export async function readShippingStops(
  reader: { db: Database; clock: Clock },
  clientIds: readonly string[],
): Promise<ShippingStop[]> {
  const standings = await readStandings(reader, clientIds);
  return standings.flatMap(({ clientId, daysOverdue, credit }) =>
    credit?.stopsShipping ? [{ ...credit, clientId, daysOverdue }] : [],
  );
}
