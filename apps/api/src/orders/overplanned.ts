import type { Database } from '@svodka/database';
import { restToShip, type SurplusGoods, type Thousandths, thousandths } from '@svodka/domain';
import { sql } from 'kysely';
import type { OrderRecord } from './order-record.ts';

/** What planned shipments of an order would take beyond what a change leaves to ship: the dispatcher has to plan it anew. */
export async function overplanned(db: Database, before: OrderRecord, after: OrderRecord): Promise<SurplusGoods[]> {
  const { rows } = await sql<{ lineId: string; quantity: Thousandths }>`
    SELECT y."lineId", sum(y."quantity")::bigint AS "quantity"
    FROM "PlannedShipmentLine" y JOIN "PlannedShipment" s ON s."id" = y."plannedId"
    WHERE s."orderId" = ${before.row.id}::uuid AND s."shipmentId" IS NULL GROUP BY 1`.execute(db);
  const planned = new Map(rows.map((row) => [row.lineId, row.quantity]));
  const left = new Map(after.lines.map((line) => [line.id, restToShip(line)]));
  return before.lines.flatMap(({ id, description, unit }) => {
    const over = (planned.get(id) ?? 0) - (left.get(id) ?? 0);
    return over > 0 ? [{ description, unit, quantity: thousandths(over) }] : [];
  });
}
