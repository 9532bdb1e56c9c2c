import type { DatabaseTransaction } from '@svodka/database';
import { sql } from 'kysely';
import type { LineRecord, PartRecord } from './order-record.ts';

export type NewLine = LineRecord & { vatBasisPoints: number };

/** New lines and schedule parts of an order, in one statement. */
export async function insertLinesAndParts(
  tx: DatabaseTransaction,
  orderId: string,
  lines: readonly NewLine[],
  parts: readonly PartRecord[],
): Promise<void> {
  await sql`
    WITH lines AS (
      INSERT INTO "OrderLine" ("id", "orderId", "position", "productId", "description", "unit", "quantity", "price",
        "discountBasisPoints", "vatKind", "vatBasisPoints", "amount", "cost", "requestedShipDate", "promisedShipDate",
        "currentShipDate", "readyQuantity", "shippedQuantity", "writtenOffQuantity")
      SELECT l."id", ${orderId}::uuid, l."position", l."productId", l."description", l."unit", l."quantity", l."price",
        l."discountBasisPoints", l."vatKind", l."vatBasisPoints", l."amount", l."cost", l."requestedShipDate",
        l."promisedShipDate", l."currentShipDate", l."readyQuantity", l."shippedQuantity", l."writtenOffQuantity"
      FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS l("id" uuid, "position" int, "productId" uuid,
        "description" text, "unit" text, "quantity" bigint, "price" bigint, "discountBasisPoints" int, "vatKind" text,
        "vatBasisPoints" int, "amount" bigint, "cost" bigint, "requestedShipDate" date, "promisedShipDate" date,
        "currentShipDate" date, "readyQuantity" bigint, "shippedQuantity" bigint, "writtenOffQuantity" bigint))
    INSERT INTO "SchedulePart" ("id", "orderId", "position", "label", "percentBasisPoints", "anchor", "offsetDays", "dayKind",
      "amount", "paid", "plannedOn")
    SELECT p."id", ${orderId}::uuid, p."position", p."label", p."percentBasisPoints", p."anchor", p."offsetDays", p."dayKind",
      p."amount", p."paid", p."plannedOn"
    FROM jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) AS p("id" uuid, "position" int, "label" text,
      "percentBasisPoints" int, "anchor" text, "offsetDays" int, "dayKind" text, "amount" bigint, "paid" bigint,
      "plannedOn" date)`.execute(tx);
}
