import {
  type Instant,
  isReadyToShip,
  type Kopecks,
  type PlainDate,
  type ShippingConflict,
  shippingConflictsOf,
  type Thousandths,
  workingDaysBetween,
} from '@svodka/domain';
import { sql } from 'kysely';
import { calendar, moment } from '../orders/index.ts';
import { advanceCovered, type DispatchDays, restAmount } from './line-filter.ts';

/** A line that has to leave, with all that a dispatcher asks of it. */
export interface ReadLine {
  lineId: string;
  orderId: string;
  orderNumber: string;
  orderVersion: number;
  clientId: string;
  clientName: string;
  clientRegion: string | null;
  managerName: string;
  description: string;
  article: string | null;
  productId: string | null;
  pictureId: string | null;
  unit: string;
  quantity: Thousandths;
  readyQuantity: Thousandths;
  shippedQuantity: Thousandths;
  writtenOffQuantity: Thousandths;
  /** In shipments planned and not yet posted. */
  plannedQuantity: Thousandths;
  /** What is left to ship is worth. */
  amount: Kopecks;
  requestedShipDate: PlainDate | null;
  promisedShipDate: PlainDate | null;
  currentShipDate: PlainDate;
  moveCount: number;
  lastMove: { cause: string; workingDays: number; authorName: string | null; movedAt: Instant } | null;
  lastArrival: { day: PlainDate; quantity: Thousandths } | null;
  /** Of the product, in all warehouses; null for a line without one. */
  stock: Thousandths | null;
  stage: string;
  paused: boolean;
  advanceCovered: boolean;
}

export interface DispatchLine extends Omit<ReadLine, 'advanceCovered'> {
  /** Working days from the first promise to the current date. */
  slipDays: number;
  conflicts: ShippingConflict[];
}

/** Moves and arrivals are read for the lines of the page only: PostgreSQL looks at them after the limit. */
export const lineColumns = sql`l."id" AS "lineId", o."id" AS "orderId", o."number" AS "orderNumber", o."version" AS "orderVersion",
  c."id" AS "clientId", c."shortName" AS "clientName", c."region" AS "clientRegion",
  (SELECT u."name" FROM "User" u WHERE u."id" = o."managerId") AS "managerName",
  l."description", p."article", l."productId", p."pictureId", l."unit", l."quantity", l."readyQuantity",
  l."shippedQuantity", l."writtenOffQuantity", ${restAmount} AS "amount",
  coalesce(l."requestedShipDate", o."requestedShipDate") AS "requestedShipDate", l."promisedShipDate", l."currentShipDate",
  p."stock", o."stage", o."paused", ${advanceCovered} AS "advanceCovered",
  (SELECT coalesce(sum(y."quantity"), 0)::bigint FROM "PlannedShipmentLine" y JOIN "PlannedShipment" s ON s."id" = y."plannedId"
   WHERE y."lineId" = l."id" AND s."shipmentId" IS NULL) AS "plannedQuantity",
  (SELECT count(*) FROM "ShipDateMove" m WHERE m."lineId" = l."id") AS "moveCount",
  (SELECT json_build_object('cause', m."cause", 'workingDays', m."workingDays", 'authorName', u."name",
     'movedAt', ${moment('m."movedAt"')}) FROM "ShipDateMove" m LEFT JOIN "User" u ON u."id" = m."authorId"
   WHERE m."lineId" = l."id" ORDER BY m."movedAt" DESC, m."id" DESC LIMIT 1) AS "lastMove",
  (SELECT json_build_object('day', e."day", 'quantity', e."quantity") FROM "ReadyEntry" e
   WHERE e."lineId" = l."id" ORDER BY e."recordedAt" DESC, e."id" DESC LIMIT 1) AS "lastArrival"`;

/** What depends on the calendar: how far the date slipped, and what stands in the way. */
export function dispatchLine({ advanceCovered: covered, ...line }: ReadLine, days: DispatchDays): DispatchLine {
  const { promisedShipDate, currentShipDate, paused } = line;
  return {
    ...line,
    slipDays: promisedShipDate ? workingDaysBetween(calendar, promisedShipDate, currentShipDate) : 0,
    conflicts: shippingConflictsOf(
      { shipDate: currentShipDate, ready: isReadyToShip(line), advanceCovered: covered, paused },
      days,
    ),
  };
}
