import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import type { NewShipment } from './evolve-order.ts';
import type { OrderRecord, OrderRow, VisitRecord } from './order-record.ts';
import { assignedColumns } from './order-row-columns.ts';
import { type OrderSummary, summarizeOrder } from './summarize-order.ts';

/** Writes what changed between two records of one order: each table in one statement, unchanged rows left alone. */
export async function writeOrder(
  { tx, now, zone }: Pick<Command, 'tx' | 'now' | 'zone'>,
  before: OrderRecord,
  after: OrderRecord,
): Promise<OrderRow & OrderSummary> {
  await writeVisits(tx, after.row.id, changed(before.visits, after.visits));
  await writeLines(tx, before, after);
  await writeParts(tx, before, after);
  const row = { ...after.row, ...summarizeOrder(after, now, zone), version: before.row.version + 1, updatedAt: now };
  await sql`
    UPDATE "Order" AS o SET ${assignedColumns} FROM jsonb_populate_record(NULL::"Order", ${JSON.stringify(row)}::jsonb) AS r
    WHERE o."id" = r."id"`.execute(tx);
  return row;
}

type Tx = Command['tx'];

/** Closed visits come before the one opened after them: only one may be current at any moment. */
export async function writeVisits(tx: Tx, orderId: string, changedVisits: readonly VisitRecord[]): Promise<void> {
  const visits = changedVisits.map((visit) => ({ ...visit, orderId }));
  if (visits.length === 0) return;
  const waits = visits.flatMap((visit) => visit.waits.map((wait) => ({ ...wait, visitId: visit.id })));
  await sql`
    WITH visits AS (
      INSERT INTO "StageVisit" ("id", "orderId", "stage", "nth", "enteredAt", "leftAt", "normDays", "dueAt", "pausedMinutes",
        "workingMinutes", "result", "reason")
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(visits)}::jsonb) AS v("id" uuid, "orderId" uuid, "stage" text,
        "nth" int, "enteredAt" timestamptz, "leftAt" timestamptz, "normDays" int, "dueAt" timestamptz, "pausedMinutes" int,
        "workingMinutes" int, "result" text, "reason" text)
      ON CONFLICT ("id") DO UPDATE SET "leftAt" = EXCLUDED."leftAt", "dueAt" = EXCLUDED."dueAt",
        "pausedMinutes" = EXCLUDED."pausedMinutes", "workingMinutes" = EXCLUDED."workingMinutes",
        "result" = EXCLUDED."result", "reason" = EXCLUDED."reason"
      RETURNING "id")
    INSERT INTO "StageWait" ("id", "visitId", "waitsFor", "paused", "fromAt", "untilAt", "workingMinutes", "note")
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(waits)}::jsonb) AS w("id" uuid, "visitId" uuid, "waitsFor" text,
      "paused" boolean, "fromAt" timestamptz, "untilAt" timestamptz, "workingMinutes" int, "note" text)
    ON CONFLICT ("id") DO UPDATE SET "untilAt" = EXCLUDED."untilAt", "workingMinutes" = EXCLUDED."workingMinutes"`.execute(
    tx,
  );
}

async function writeLines(tx: Tx, before: OrderRecord, after: OrderRecord): Promise<void> {
  const lines = changed(before.lines, after.lines);
  if (lines.length === 0) return;
  await sql`
    UPDATE "OrderLine" AS line SET "promisedShipDate" = c."promisedShipDate", "currentShipDate" = c."currentShipDate",
      "readyQuantity" = c."readyQuantity", "shippedQuantity" = c."shippedQuantity", "writtenOffQuantity" = c."writtenOffQuantity"
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS c("id" uuid, "promisedShipDate" date, "currentShipDate" date,
      "readyQuantity" bigint, "shippedQuantity" bigint, "writtenOffQuantity" bigint)
    WHERE line."id" = c."id"`.execute(tx);
}

async function writeParts(tx: Tx, before: OrderRecord, after: OrderRecord): Promise<void> {
  const parts = changed(before.parts, after.parts);
  if (parts.length === 0) return;
  await sql`
    UPDATE "SchedulePart" AS part SET "paid" = c."paid", "plannedOn" = c."plannedOn", "settledOn" = c."settledOn"
    FROM jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) AS c("id" uuid, "paid" bigint, "plannedOn" date, "settledOn" date)
    WHERE part."id" = c."id"`.execute(tx);
}

function changed<T extends { id: string }>(before: readonly T[], after: readonly T[]): T[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return after.filter((one) => JSON.stringify(known.get(one.id)) !== JSON.stringify(one));
}

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
