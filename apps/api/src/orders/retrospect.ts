import { type Kopecks, plainDateSchema } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, pageInput, pageOf } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';

export const retrospectFilter = z.object({
  by: z.enum(['client', 'manager']),
  from: plainDateSchema,
  to: plainDateSchema,
});
export const retrospectInput = retrospectFilter.extend(pageInput);

export interface RetrospectRow {
  id: string;
  name: string;
  orders: number;
  amount: Kopecks;
  paid: Kopecks;
  shippedAmount: Kopecks;
  cancelled: number;
  closed: number;
  late: number;
}

const cursorSchema = z.tuple([z.number(), z.uuid()]);

/** Of cancelled orders only the number counts; late is: shipped after the first promise, or still not shipped past it. */
const measures: RawBuilder<unknown> = sql`
  count(*) FILTER (WHERE "cancelledOn" IS NULL) AS "orders",
  coalesce(sum("amount") FILTER (WHERE "cancelledOn" IS NULL), 0)::bigint AS "amount",
  coalesce(sum("paid") FILTER (WHERE "cancelledOn" IS NULL), 0)::bigint AS "paid",
  coalesce(sum("shippedAmount"), 0)::bigint AS "shippedAmount",
  count(*) FILTER (WHERE "cancelledOn" IS NOT NULL) AS "cancelled",
  count(*) FILTER (WHERE "closedOn" IS NOT NULL) AS "closed",
  count(*) FILTER (WHERE "cancelledOn" IS NULL AND "promisedShipDate" < coalesce("shippedOn", now()::date)) AS "late"`;

/** All orders of a period by client or by manager, largest first. */
export async function readRetrospect({ db }: PermittedContext, input: z.infer<typeof retrospectInput>) {
  const after = decodeCursor(input.cursor, cursorSchema);
  const byClient = input.by === 'client';
  const owner = sql.ref(byClient ? 'clientId' : 'managerId');
  const name = byClient
    ? sql`(SELECT "shortName" FROM "Client" c WHERE c."id" = g."id")`
    : sql`(SELECT "name" FROM "User" u WHERE u."id" = g."id")`;
  const beyond = after ? sql`WHERE (g."amount", g."id") < (${after[0]}::bigint, ${after[1]}::uuid)` : sql``;
  const { rows } = await sql<RetrospectRow>`
    SELECT g.*, ${name} AS "name" FROM (
      SELECT ${owner} AS "id", ${measures} FROM "Order"
      WHERE "requestedOn" BETWEEN ${input.from}::date AND ${input.to}::date GROUP BY 1) g
    ${beyond} ORDER BY g."amount" DESC, g."id" DESC LIMIT ${input.limit + 1}`.execute(db);
  return pageOf(rows, input.limit, (row) => [row.amount, row.id]);
}

export async function readRetrospectTotals({ db }: PermittedContext, { from, to }: z.infer<typeof retrospectFilter>) {
  const { rows } = await sql<Omit<RetrospectRow, 'id' | 'name'>>`
    SELECT ${measures} FROM "Order" WHERE "requestedOn" BETWEEN ${from}::date AND ${to}::date`.execute(db);
  const [totals] = rows;
  if (!totals) throw new RangeError('an aggregate without a row');
  return totals;
}
