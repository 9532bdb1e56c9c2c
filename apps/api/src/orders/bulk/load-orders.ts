import type { DatabaseTransaction } from '@svodka/database';
import { plainDate, type StageNorm } from '@svodka/domain';
import { sql } from 'kysely';
import { lifecycleById } from '../lifecycles.ts';
import { moveRows, taskRows } from '../load-order.ts';
import { readNorms } from '../norms.ts';
import type {
  LineRecord,
  MoveRecord,
  OrderRow,
  PartRecord,
  TaskRecord,
  VisitRecord,
  WaitRecord,
} from '../order-record.ts';
import type { StoredOrder } from './stored-order.ts';

type Of<T> = T & { orderId: string };
type LoadedRow = OrderRow & { lifecycleId: string; externalId: string | null; currency: string };

/** Locks orders and reads all that rules look at: a statement a table, however many orders. */
export async function loadOrders(tx: DatabaseTransaction, ids: readonly string[]): Promise<Map<string, StoredOrder>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<LoadedRow>`
    SELECT * FROM "Order" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`.execute(tx);
  const lines = await sql<Of<LineRecord>>`
    SELECT l."orderId", l."id", l."position", l."productId", l."description", l."unit", l."quantity", l."price",
      l."discountBasisPoints", l."vatKind", l."amount", l."cost", l."requestedShipDate", l."promisedShipDate",
      l."currentShipDate", l."readyQuantity", l."shippedQuantity", l."writtenOffQuantity", l."toShip", p."leadTimeDays", p."groupId"
    FROM "OrderLine" l LEFT JOIN "Product" p ON p."id" = l."productId"
    WHERE l."orderId" = ANY(${ids}::uuid[]) ORDER BY l."orderId", l."position"`.execute(tx);
  const parts = await sql<Of<PartRecord>>`
    SELECT "orderId", "id", "position", "label", "percentBasisPoints", "anchor", "offsetDays", "dayKind", "amount", "paid",
      "plannedOn", "settledOn" FROM "SchedulePart" WHERE "orderId" = ANY(${ids}::uuid[]) ORDER BY "orderId", "position"
    `.execute(tx);
  const visits = await loadVisits(tx, ids);
  const shipped = await sql<{ orderId: string; day: string }>`
    SELECT "orderId", max("day") AS "day" FROM "Shipment" WHERE "orderId" = ANY(${ids}::uuid[]) GROUP BY 1`.execute(tx);
  const tasks = await sql<{ orderId: string; tasks: TaskRecord[] }>`
    SELECT o."id" AS "orderId", (${taskRows}) AS "tasks" FROM "Order" o WHERE o."id" = ANY(${ids}::uuid[])`.execute(tx);
  const moves = await sql<Of<MoveRecord>>`${moveRows(sql`l."orderId" = ANY(${ids}::uuid[])`, sql`m."movedAt"`)}
    ORDER BY m."movedAt", m."id"`.execute(tx);
  const movesOf = Map.groupBy(moves.rows, (move) => move.orderId);
  const tasksOf = new Map(tasks.rows.map((row) => [row.orderId, row.tasks]));
  const linesOf = Map.groupBy(lines.rows, (line) => line.orderId);
  const partsOf = Map.groupBy(parts.rows, (part) => part.orderId);
  const lastShipment = new Map(shipped.rows.map((row) => [row.orderId, plainDate(row.day)]));
  const known = new Map<string, StageNorm[]>();
  const normsOf = async (code: string) => {
    const norms = known.get(code) ?? (await readNorms(tx, code));
    known.set(code, norms);
    return norms;
  };
  const orders = new Map<string, StoredOrder>();
  for (const { lifecycleId, externalId, currency, ...row } of rows) {
    const lifecycle = await lifecycleById(tx, lifecycleId);
    const record = {
      row,
      lifecycle,
      norms: await normsOf(lifecycle.code),
      lines: (linesOf.get(row.id) ?? []).map(({ orderId: _, ...line }) => line),
      parts: (partsOf.get(row.id) ?? []).map(({ orderId: _, ...part }) => part),
      visits: visits.get(row.id) ?? [],
      tasks: tasksOf.get(row.id) ?? [],
      moves: (movesOf.get(row.id) ?? []).map(({ orderId: _, ...move }) => move),
      lastShipmentOn: lastShipment.get(row.id) ?? null,
    };
    orders.set(row.id, { record, lifecycleId, externalId, currency });
  }
  return orders;
}

async function loadVisits(tx: DatabaseTransaction, ids: readonly string[]): Promise<Map<string, VisitRecord[]>> {
  const visits = await sql<Of<Omit<VisitRecord, 'waits'>>>`
    SELECT "orderId", "id", "stage", "nth", "enteredAt", "leftAt", "normDays", "dueAt", "pausedMinutes", "workingMinutes",
      "result", "reason", "latenessReason" FROM "StageVisit" WHERE "orderId" = ANY(${ids}::uuid[]) ORDER BY "enteredAt", "id"`.execute(
    tx,
  );
  const waits = await sql<WaitRecord & { visitId: string }>`
    SELECT w."visitId", w."id", w."waitsFor", w."paused", w."fromAt", w."untilAt", w."workingMinutes", w."note"
    FROM "StageWait" w JOIN "StageVisit" v ON v."id" = w."visitId" WHERE v."orderId" = ANY(${ids}::uuid[])
    ORDER BY w."fromAt", w."id"`.execute(tx);
  const waitsOf = Map.groupBy(waits.rows, (wait) => wait.visitId);
  const found = new Map<string, VisitRecord[]>();
  for (const { orderId, ...visit } of visits.rows) {
    const own = (waitsOf.get(visit.id) ?? []).map(({ visitId: _, ...wait }) => wait);
    found.set(orderId, [...(found.get(orderId) ?? []), { ...visit, waits: own }]);
  }
  return found;
}
