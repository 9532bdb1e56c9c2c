import type { Kopecks, PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, type Page, pageOf } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import type { DeskInput } from './input.ts';

/** A client on somebody's desk: theirs, or with open orders of theirs. */
export interface DeskRow {
  id: string;
  shortName: string;
  region: string | null;
  category: string | null;
  /** Whether they answer for the client; else only for orders. */
  theirs: boolean;
  orders: number;
  amount: Kopecks;
  nextShipOn: PlainDate | null;
  nextPaymentOn: PlainDate | null;
}

const cursorSchema = z.tuple([z.string(), z.uuid()]);

/** What a person has on their hands, client by client: what a handover chooses from. */
export async function readDesk(
  { db }: PermittedContext,
  { managerId, withOrders, cursor, limit }: DeskInput,
): Promise<Page<DeskRow>> {
  const after = decodeCursor(cursor, cursorSchema);
  const beyond = after ? sql`AND (c."shortName", c."id") > (${after[0]}, ${after[1]}::uuid)` : sql``;
  const theirs = withOrders ? sql`` : sql`SELECT "id" FROM "Client" WHERE "managerId" = ${managerId}::uuid UNION`;
  const { rows } = await sql<DeskRow>`
    SELECT c."id", c."shortName", c."region", c."category", c."managerId" IS NOT DISTINCT FROM ${managerId}::uuid AS "theirs",
      o."orders", o."amount", o."nextShipOn", o."nextPaymentOn"
    FROM "Client" c CROSS JOIN LATERAL (
      SELECT count(*) AS "orders", coalesce(sum("amount"), 0)::bigint AS "amount",
        min("currentShipDate") FILTER (WHERE "shippedPercent" < 100) AS "nextShipOn", min("nextPaymentOn") AS "nextPaymentOn"
      FROM "Order" WHERE "clientId" = c."id" AND "open" AND "managerId" = ${managerId}::uuid) o
    WHERE c."mergedIntoId" IS NULL AND c."id" IN (${theirs} SELECT "clientId" FROM "Order" WHERE "open" AND "managerId" = ${managerId}::uuid) ${beyond}
    ORDER BY c."shortName", c."id" LIMIT ${limit + 1}`.execute(db);
  return pageOf(rows, limit, (row) => [row.shortName, row.id]);
}
