import type { Database, DatabaseTransaction } from '@svodka/database';
import { plainDate } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import { moment } from './json-moment.ts';
import { lifecycleById } from './lifecycles.ts';
import type {
  LineRecord,
  MoveRecord,
  OrderRecord,
  OrderRow,
  PartRecord,
  TaskRecord,
  VisitRecord,
} from './order-record.ts';

interface LoadedRow extends OrderRow {
  lifecycleId: string;
  loadedLines: LineRecord[] | null;
  loadedParts: PartRecord[] | null;
  loadedVisits: VisitRecord[] | null;
  loadedTasks: TaskRecord[];
  loadedMoves: MoveRecord[] | null;
  loadedNorms: OrderRecord['norms'] | null;
  lastShipmentOn: string | null;
}

/** Tasks of the current visit of an order `o`, with their questions, as JSON. */
export const taskRows = sql`SELECT coalesce(json_agg(t ORDER BY t."createdAt", t."id"), '[]'::json) FROM (
  SELECT t."id", t."visitId", t."service", t."state", t."subject", t."assigneeId", t."createdById",
    ${moment('t."createdAt"')} AS "createdAt", ${moment('t."acceptedAt"')} AS "acceptedAt", ${moment('t."dueAt"')} AS "dueAt",
    ${moment('t."endedAt"')} AS "endedAt", t."result", t."latenessReason", t."version",
    coalesce((SELECT json_agg(json_build_object('id', q."id", 'to', q."toParty", 'text', q."text", 'askedById', q."askedById",
      'askedAt', ${moment('q."askedAt"')}, 'answer', q."answer", 'answeredById', q."answeredById",
      'answeredAt', ${moment('q."answeredAt"')}) ORDER BY q."askedAt", q."id")
      FROM "TaskQuestion" q WHERE q."taskId" = t."id"), '[]'::json) AS "questions"
  FROM "ServiceTask" t JOIN "StageVisit" v ON v."id" = t."visitId" WHERE t."orderId" = o."id" AND v."leftAt" IS NULL) t`;

/** Moves of the lines that are still to ship, of orders by a condition on the line `l`: what counting dates anew looks at. */
export function moveRows(condition: RawBuilder<unknown>, movedAt: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`SELECT l."orderId", m."id", m."lineId", m."fromDay", m."toDay", m."workingDays", m."cause", m."note", m."clientInformed",
    m."episode", m."authorId", ${movedAt} AS "movedAt"
    FROM "OrderLine" l JOIN "ShipDateMove" m ON m."lineId" = l."id" WHERE l."toShip" AND ${condition}`;
}

/**
 * Waits until nobody else changes the order. Whoever doesn't know its version has to do so first: a statement that waited
 * for the lock itself goes on with the lines and parts it saw before the wait.
 */
export async function waitForLock(tx: DatabaseTransaction, id: string): Promise<void> {
  await sql`SELECT FROM "Order" WHERE "id" = ${id}::uuid FOR UPDATE`.execute(tx);
}

/**
 * Locks the order and reads everything its rules look at. If it had to wait, the row is the new one and the rest is old:
 * its version then tells that it has changed.
 */
export function loadOrder(tx: DatabaseTransaction, id: string): Promise<OrderRecord | null> {
  return readRecord(tx, id, sql`FOR UPDATE OF o`);
}

/** The same for those who only look: nobody waits for them. */
export function readOrder(db: Database, id: string): Promise<OrderRecord | null> {
  return readRecord(db, id, sql``);
}

async function readRecord(
  db: Database | DatabaseTransaction,
  id: string,
  lock: RawBuilder<unknown>,
): Promise<OrderRecord | null> {
  const { rows } = await sql<LoadedRow>`
    SELECT o.*,
      (SELECT json_agg(l ORDER BY l."position") FROM (
        SELECT l."id", l."position", l."productId", l."description", l."unit", l."quantity", l."price",
          l."discountBasisPoints", l."vatKind", l."amount", l."cost", l."requestedShipDate", l."promisedShipDate",
          l."currentShipDate", l."readyQuantity", l."shippedQuantity", l."writtenOffQuantity", l."toShip",
          p."leadTimeDays", p."groupId"
        FROM "OrderLine" l LEFT JOIN "Product" p ON p."id" = l."productId" WHERE l."orderId" = o."id") l) AS "loadedLines",
      (SELECT json_agg(s ORDER BY s."position") FROM (
        SELECT "id", "position", "label", "percentBasisPoints", "anchor", "offsetDays", "dayKind", "amount", "paid",
          "plannedOn", "settledOn" FROM "SchedulePart" WHERE "orderId" = o."id") s) AS "loadedParts",
      (SELECT json_agg(v ORDER BY v."enteredAt", v."id") FROM (
        SELECT v."id", v."stage", v."nth", ${moment('v."enteredAt"')} AS "enteredAt", ${moment('v."leftAt"')} AS "leftAt",
          v."normDays", ${moment('v."dueAt"')} AS "dueAt", v."pausedMinutes", v."workingMinutes", v."result", v."reason", v."latenessReason",
          coalesce((SELECT json_agg(json_build_object('id', w."id", 'waitsFor', w."waitsFor", 'paused', w."paused",
            'fromAt', ${moment('w."fromAt"')}, 'untilAt', ${moment('w."untilAt"')}, 'workingMinutes', w."workingMinutes",
            'note', w."note") ORDER BY w."fromAt", w."id") FROM "StageWait" w WHERE w."visitId" = v."id"), '[]'::json) AS "waits"
        FROM "StageVisit" v WHERE v."orderId" = o."id") v) AS "loadedVisits",
      (${taskRows}) AS "loadedTasks",
      (SELECT json_agg(to_jsonb(m) - 'orderId' ORDER BY m."movedAt", m."id") FROM (
        ${moveRows(sql`l."orderId" = o."id"`, moment('m."movedAt"'))}) m) AS "loadedMoves",
      (SELECT json_agg(json_build_object('stage', n."stage", 'orderCategory', n."orderCategory", 'productGroupId', n."groupId",
        'normWorkingDays', n."workingDays", 'validFrom', n."validFrom")) FROM "StageNorm" n
        WHERE n."lifecycleCode" = (SELECT y."code" FROM "Lifecycle" y WHERE y."id" = o."lifecycleId")) AS "loadedNorms",
      (SELECT max(s."day") FROM "Shipment" s WHERE s."orderId" = o."id") AS "lastShipmentOn"
    FROM "Order" o WHERE o."id" = ${id}::uuid ${lock}`.execute(db);
  const [loaded] = rows;
  if (!loaded) return null;
  const { loadedLines, loadedParts, loadedVisits, loadedTasks, loadedMoves, loadedNorms, lastShipmentOn, ...row } =
    loaded;
  return {
    row,
    lifecycle: await lifecycleById(db, row.lifecycleId),
    norms: loadedNorms ?? [],
    lines: loadedLines ?? [],
    parts: loadedParts ?? [],
    visits: loadedVisits ?? [],
    tasks: loadedTasks,
    moves: loadedMoves ?? [],
    lastShipmentOn: lastShipmentOn === null ? null : plainDate(lastShipmentOn),
  };
}
