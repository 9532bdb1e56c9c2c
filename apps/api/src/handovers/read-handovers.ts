import { type HandoverOutcome, type Instant, instantSchema, type PlainDate, refusal } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, type Page, type pageInput, pageOf } from '../platform/paging.ts';
import { type PermittedContext, refuseRead } from '../platform/trpc.ts';
import type { HandoverClientsInput } from './input.ts';

export interface HandoverRow {
  id: string;
  state: 'planned' | 'done' | 'cancelled' | 'undone';
  fromName: string | null;
  toNames: string[];
  fromDay: PlainDate;
  note: string | null;
  authorName: string | null;
  createdAt: Instant;
  doneAt: Instant | null;
  endedAt: Instant | null;
  endedByName: string | null;
  version: number;
  /** Clients it names, and those of them that stayed. */
  clients: number;
  clientsLeft: number;
  /** Orders it gave, and those that stayed when it was undone. */
  orders: number;
  ordersLeft: number;
}

/** Outcomes of what stayed where it was, at the handover or at its undoing. */
const stayed = ['elsewhere', 'taken', 'movedSince', 'finished', 'gone'] as const satisfies HandoverOutcome[];
const isLeft = sql`"outcome" = ANY(${[...stayed]}::text[])`;

const columns = sql`h."id", h."state", f."name" AS "fromName", h."fromDay", h."note", a."name" AS "authorName", h."createdAt",
  h."doneAt", h."endedAt", e."name" AS "endedByName", h."version",
  ARRAY(SELECT DISTINCT u."name" FROM "HandoverClient" x JOIN "User" u ON u."id" = x."toManagerId"
    WHERE x."handoverId" = h."id" ORDER BY 1) AS "toNames",
  (SELECT count(*) FROM "HandoverClient" WHERE "handoverId" = h."id") AS "clients",
  (SELECT count(*) FROM "HandoverClient" WHERE "handoverId" = h."id" AND ${isLeft}) AS "clientsLeft",
  (SELECT count(*) FROM "HandoverOrder" WHERE "handoverId" = h."id") AS "orders",
  (SELECT count(*) FROM "HandoverOrder" WHERE "handoverId" = h."id" AND ${isLeft}) AS "ordersLeft"`;
const tables = sql`"Handover" h LEFT JOIN "User" f ON f."id" = h."fromManagerId" LEFT JOIN "User" a ON a."id" = h."authorId"
  LEFT JOIN "User" e ON e."id" = h."endedById"`;

const cursorSchema = z.tuple([instantSchema, z.uuid()]);

/** All handovers, the latest first. */
export async function listHandovers(
  { db }: PermittedContext,
  { cursor, limit }: z.infer<z.ZodObject<typeof pageInput>>,
): Promise<Page<HandoverRow>> {
  const after = decodeCursor(cursor, cursorSchema);
  const beyond = after ? sql`WHERE (h."createdAt", h."id") < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const { rows } = await sql<HandoverRow>`SELECT ${columns} FROM ${tables} ${beyond}
    ORDER BY h."createdAt" DESC, h."id" DESC LIMIT ${limit + 1}`.execute(db);
  return pageOf(rows, limit, (row) => [row.createdAt, row.id]);
}

/** One handover. Refusal: `request.notFound`. */
export async function readHandover({ db }: PermittedContext, id: string): Promise<HandoverRow> {
  const { rows } = await sql<HandoverRow>`SELECT ${columns} FROM ${tables} WHERE h."id" = ${id}::uuid`.execute(db);
  return rows[0] ?? refuseRead(refusal('request.notFound', { entity: 'handover', entityId: id }));
}

export interface HandoverClientRow {
  clientId: string;
  shortName: string;
  toName: string;
  outcome: HandoverOutcome;
  /** Its orders that the handover gave. */
  orders: { id: string; number: string; outcome: HandoverOutcome }[];
}

const clientCursor = z.tuple([z.int(), z.string(), z.uuid()]);

/** Clients with something that stayed come first: they are what one looks for. */
const rank = sql`CASE WHEN h.${isLeft} OR EXISTS (SELECT FROM "HandoverOrder" x JOIN "Order" o ON o."id" = x."orderId"
  WHERE x."handoverId" = h."handoverId" AND o."clientId" = c."id" AND x.${isLeft}) THEN 0 ELSE 1 END`;

/** The clients of a handover, each with what became of it and of its orders. */
export async function listHandoverClients(
  { db }: PermittedContext,
  { id, cursor, limit }: HandoverClientsInput,
): Promise<Page<HandoverClientRow>> {
  const after = decodeCursor(cursor, clientCursor);
  const beyond = after
    ? sql`AND (${rank}, c."shortName", c."id") > (${after[0]}::int, ${after[1]}, ${after[2]}::uuid)`
    : sql``;
  const { rows } = await sql<HandoverClientRow & { rank: number }>`
    SELECT ${rank} AS "rank", c."id" AS "clientId", c."shortName", u."name" AS "toName", h."outcome",
      coalesce((SELECT json_agg(json_build_object('id', o."id", 'number', o."number", 'outcome', x."outcome") ORDER BY o."number")
        FROM "HandoverOrder" x JOIN "Order" o ON o."id" = x."orderId"
        WHERE x."handoverId" = h."handoverId" AND o."clientId" = c."id"), '[]') AS "orders"
    FROM "HandoverClient" h JOIN "Client" c ON c."id" = h."clientId" JOIN "User" u ON u."id" = h."toManagerId"
    WHERE h."handoverId" = ${id}::uuid ${beyond} ORDER BY 1, c."shortName", c."id" LIMIT ${limit + 1}`.execute(db);
  const page = pageOf(rows, limit, (row) => [row.rank, row.shortName, row.clientId]);
  return { ...page, rows: page.rows.map(({ rank: _, ...row }) => row) };
}
