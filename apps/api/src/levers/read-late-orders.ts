import type { Database } from '@svodka/database';
import { type Kopecks, type PlainDate, workingDaysBetween } from '@svodka/domain';
import { sql } from 'kysely';
import { calendar } from '../orders/index.ts';
import { clientDays } from './client-days.ts';

interface LateOrder {
  clientId: string;
  id: string;
  number: string;
  amount: Kopecks;
  promisedShipDate: PlainDate;
  clientDays: number;
}

/** Open orders of some clients that should have left by now, and by how many working days that is our fault. */
export async function readLateOrders(db: Database, clientIds: readonly string[], today: PlainDate) {
  const { rows } = await sql<LateOrder>`
    SELECT o."clientId", o."id", o."number", o."amount", o."promisedShipDate", ${clientDays} AS "clientDays"
    FROM "Order" o WHERE o."clientId" = ANY(${clientIds}::uuid[]) AND o."open" AND NOT o."paused"
      AND o."promisedShipDate" < ${today}::date AND o."shippedPercent" < 100`.execute(db);
  return rows
    .map(({ clientId, id, number, amount, ...order }) => ({
      clientId,
      order: { id, number },
      amount,
      days: workingDaysBetween(calendar, order.promisedShipDate, today) - Math.max(0, order.clientDays),
    }))
    .filter(({ days }) => days > 0);
}
