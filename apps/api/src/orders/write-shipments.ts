import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import type { NewShipment } from './evolve-order.ts';

export async function writeShipments(
  { tx, actor, now }: Pick<Command, 'tx' | 'actor' | 'now'>,
  orderId: string,
  shipments: readonly NewShipment[],
): Promise<void> {
  for (const shipment of shipments) {
    await sql`
      WITH shipment AS (
        INSERT INTO "Shipment" ("id", "orderId", "number", "day", "amount", "authorId", "recordedAt")
        SELECT ${shipment.id}::uuid, ${orderId}::uuid, coalesce(max("number"), 0) + 1, ${shipment.day}::date,
          ${shipment.amount}::bigint, ${actor.id}::uuid, ${now}::timestamptz
        FROM "Shipment" WHERE "orderId" = ${orderId}::uuid
        RETURNING "id")
      INSERT INTO "ShipmentLine" ("shipmentId", "lineId", "quantity", "amount", "vatBasisPoints")
      SELECT shipment."id", l."lineId", l."quantity", l."amount", l."vatBasisPoints"
      FROM shipment, jsonb_to_recordset(${JSON.stringify(shipment.lines)}::jsonb) AS l("lineId" uuid, "quantity" bigint,
        "amount" bigint, "vatBasisPoints" int)`.execute(tx);
  }
}
