import type { ClientEventKind, Instant, Kopecks, Party, PlainDate } from '@svodka/domain';
import { sql } from 'kysely';

/** An open order as a brief tells it; moments stay in PostgreSQL's spelling. */
export interface BriefOrder {
  id: string;
  number: string;
  requestedOn: PlainDate;
  mainDescription: string;
  amount: Kopecks;
  paid: Kopecks;
  stage: string;
  paused: boolean;
  late: boolean;
  waitsFor: Party;
  promisedShipDate: PlainDate | null;
  currentShipDate: PlainDate | null;
  readyPercent: number;
  shippedPercent: number;
  nextPaymentOn: PlainDate | null;
  nextPaymentAmount: Kopecks | null;
  nextPaymentIsAdvance: boolean;
  /** Moves of ship dates the client hasn't been told of. */
  untoldMoves: number;
}

const mostOrders = 30;

export const openOrdersOf = (now: Instant) => sql<BriefOrder[]>`(
  SELECT coalesce(json_agg(o), '[]') FROM (
    SELECT "id", "number", "requestedOn", "mainDescription", "amount", "paid", "stage", "paused", "waitsFor",
      coalesce(NOT "paused" AND "stageDueAt" < ${now}::timestamptz, false) AS "late", "promisedShipDate", "currentShipDate",
      "readyPercent", "shippedPercent", "nextPaymentOn", "nextPaymentAmount", "nextPaymentIsAdvance", "untoldMoves"
    FROM "Order" WHERE "clientId" = c."id" AND "open" ORDER BY "requestedOn", "id" LIMIT ${mostOrders}) AS o)`;

export interface BriefEvent {
  id: string;
  kind: ClientEventKind;
  polarity: number;
  causedBy: 'us' | 'client';
  value: Kopecks | null;
  note: string | null;
  day: PlainDate;
  orderNumber: string | null;
}

const mostEvents = 5;

export const lastEventsOf = sql<BriefEvent[]>`(
  SELECT coalesce(json_agg(e), '[]') FROM (
    SELECT e."id", e."kind", e."polarity", e."causedBy", e."value", e."note", e."day", o."number" AS "orderNumber"
    FROM "ClientEvent" e LEFT JOIN "Order" o ON o."id" = e."orderId" WHERE e."clientId" = c."id" AND e."withdrawnAt" IS NULL
    ORDER BY e."day" DESC, e."id" DESC LIMIT ${mostEvents}) AS e)`;

export interface BriefProduct {
  productId: string;
  article: string | null;
  name: string;
  pictureId: string | null;
  orders: number;
  lastPrice: Kopecks;
  lastOn: PlainDate;
}

const mostProducts = 6;

/** What they buy, by amount; cancelled orders don't count. */
export const productsOf = sql<BriefProduct[]>`(
  SELECT coalesce(json_agg(b), '[]') FROM (
    SELECT p."id" AS "productId", p."article", p."name", p."pictureId", count(DISTINCT o."id") AS "orders",
      (array_agg(l."price" ORDER BY o."requestedOn" DESC, o."id" DESC))[1] AS "lastPrice", max(o."requestedOn") AS "lastOn"
    FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "Product" p ON p."id" = l."productId"
    WHERE o."clientId" = c."id" AND o."cancelledOn" IS NULL
    GROUP BY p."id" ORDER BY sum(l."amount") DESC, p."id" LIMIT ${mostProducts}) AS b)`;
