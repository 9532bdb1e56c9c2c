import type { Database } from '@svodka/database';
import {
  type Anchor,
  clientId,
  type DayKind,
  type ForecastOrder,
  type ForecastPart,
  type Instant,
  type Kopecks,
  type Lifecycle,
  legsAhead,
  normFor,
  type OrderCategory,
  orderId,
  type PlainDate,
  plainDateIn,
  plannedDateOf,
  productGroupId,
  type StageNorm,
  schedulePartId,
  userId,
  workingDaysBetween,
} from '@svodka/domain';
import { sql } from 'kysely';
import { calendar, lifecycleById, readNorms } from '../orders/index.ts';
import { type AsOf, aliveOrder, paidOf, revisedPart, shippedDay } from './as-of.ts';
import type { CashFilter } from './input.ts';

interface PartRow {
  orderId: string;
  clientId: string;
  clientCategory: string | null;
  managerId: string;
  lifecycleId: string;
  orderCategory: OrderCategory;
  groupId: string | null;
  stage: string;
  enteredAt: Instant;
  normDays: number | null;
  readyAt: Instant | null;
  shippedOn: PlainDate | null;
  shipDate: PlainDate | null;
  partId: string;
  anchor: Anchor;
  offsetDays: number;
  dayKind: DayKind;
  open: Kopecks;
  revisedOn: PlainDate | null;
  plannedOn: PlainDate | null;
}

interface Path {
  lifecycle: Lifecycle;
  norms: readonly StageNorm[];
}

/** Confirmed orders with money still to come, as they were known: what is open, what it waits for, what lies ahead. */
export async function readOpenOrders(
  db: Database,
  asOf: AsOf,
  filter: CashFilter,
  zone: string,
): Promise<ForecastOrder[]> {
  const rows = await readParts(db, asOf, filter);
  const paths = new Map<string, Path>();
  for (const id of new Set(rows.map((row) => row.lifecycleId))) {
    const lifecycle = await lifecycleById(db, id);
    paths.set(id, { lifecycle, norms: await readNorms(db, lifecycle.code) });
  }
  const byOrder = Map.groupBy(rows, (row) => row.orderId);
  return [...byOrder.values()].flatMap((parts) => {
    const [first] = parts;
    const path = first && paths.get(first.lifecycleId);
    return path ? [orderOf(first, parts, { path, asOf, zone })] : [];
  });
}

async function readParts(db: Database, asOf: AsOf, { managerId, clientId: client }: CashFilter): Promise<PartRow[]> {
  const { rows } = await sql<PartRow>`
    SELECT o."id" AS "orderId", o."clientId", c."category" AS "clientCategory", o."managerId", o."lifecycleId",
      o."category" AS "orderCategory", main."groupId", v."stage", v."enteredAt", v."normDays",
      (SELECT min(w."enteredAt") FROM "StageVisit" w
        WHERE w."orderId" = o."id" AND w."stage" = 'ready' AND w."enteredAt" < ${asOf.knownBefore}::timestamptz) AS "readyAt",
      ${shippedDay(sql`o."id"`, asOf)} AS "shippedOn",
      (SELECT max(coalesce((SELECT m."toDay" FROM "ShipDateMove" m
          WHERE m."lineId" = l."id" AND m."movedAt" < ${asOf.knownBefore}::timestamptz
          ORDER BY m."movedAt" DESC LIMIT 1), l."promisedShipDate"))
        FROM "OrderLine" l WHERE l."orderId" = o."id") AS "shipDate",
      p."id" AS "partId", p."anchor", p."offsetDays", p."dayKind", p."plannedOn", was."plannedOn" AS "revisedOn",
      coalesce(was."amount", p."amount") - paid."amount" AS "open"
    FROM "Order" o
    JOIN "Client" c ON c."id" = o."clientId"
    LEFT JOIN "Product" main ON main."id" = o."mainProductId"
    JOIN LATERAL (SELECT w."stage", w."enteredAt", w."normDays" FROM "StageVisit" w
      WHERE w."orderId" = o."id" AND w."enteredAt" < ${asOf.knownBefore}::timestamptz
      ORDER BY w."enteredAt" DESC, w."nth" DESC LIMIT 1) AS v ON true
    JOIN "SchedulePart" p ON p."orderId" = o."id"
    LEFT JOIN LATERAL ${revisedPart(sql`o."id"`, sql`p."position"`, asOf)} AS was ON true
    JOIN LATERAL ${paidOf(sql`p."id"`, asOf)} AS paid ON true
    WHERE ${aliveOrder(asOf)}
      AND coalesce(was."amount", p."amount") > paid."amount"
      AND coalesce(p."issuedOn", o."confirmedOn") <= ${asOf.lastKnownDay}::date
      ${managerId ? sql`AND o."managerId" = ${managerId}::uuid` : sql``}
      ${client ? sql`AND o."clientId" = ${client}::uuid` : sql``}
    ORDER BY o."id", p."position"`.execute(db);
  return rows;
}

interface OrderContext {
  path: Path;
  asOf: AsOf;
  zone: string;
}

function orderOf(row: PartRow, parts: readonly PartRow[], { path, asOf, zone }: OrderContext): ForecastOrder {
  const { lifecycle, norms } = path;
  const legs = legsAhead(lifecycle, row.stage, (stage) => {
    if (stage === row.stage && row.normDays !== null) return row.normDays;
    const question = {
      stage,
      orderCategory: row.orderCategory,
      productGroupId: row.groupId === null ? null : productGroupId(row.groupId),
      on: asOf.day,
    };
    return normFor(norms, question) ?? lifecycle.stages.find((one) => one.code === stage)?.normWorkingDays ?? null;
  });
  const spentDays = workingDaysBetween(calendar, plainDateIn(zone, row.enteredAt), asOf.day);
  return {
    id: orderId(row.orderId),
    clientId: clientId(row.clientId),
    clientCategory: row.clientCategory,
    managerId: userId(row.managerId),
    ageDays: legs.startsWithPresent ? Math.max(0, spentDays) : 0,
    untilReady: row.readyAt === null && row.shippedOn === null ? legs.untilReady : [],
    untilShipped: row.shippedOn === null ? legs.untilShipped : [],
    parts: parts.map((part) => partOf(part, zone)),
  };
}

function partOf(row: PartRow, zone: string): ForecastPart {
  const { anchor, offsetDays, dayKind } = row;
  const waitsFor = waitedAnchor(row);
  const expected = { actual: null, forecast: row.shipDate };
  const ready = row.readyAt === null ? expected : { actual: plainDateIn(zone, row.readyAt), forecast: null };
  const planned = plannedDateOf(
    calendar,
    { anchor, offsetDays, dayKind },
    { contract: expected, invoice: expected, ready, shipment: expected },
  );
  return {
    id: schedulePartId(row.partId),
    open: row.open,
    anchor: waitsFor ?? 'known',
    offsetDays,
    dayKind,
    plannedOn: row.revisedOn ?? (waitsFor === null ? row.plannedOn : planned),
  };
}

/** What a part still waits for before its clock starts; null once that has happened. */
function waitedAnchor({ anchor, readyAt, shippedOn }: PartRow): 'ready' | 'shipment' | null {
  if (anchor === 'shipment') return shippedOn === null ? 'shipment' : null;
  if (anchor === 'ready') return readyAt === null && shippedOn === null ? 'ready' : null;
  return null;
}
