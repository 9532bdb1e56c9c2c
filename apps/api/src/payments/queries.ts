import { clientIdSchema, type Kopecks, normalizeClientName, plainDateSchema } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, pageInput, pageOf } from '../platform/paging.ts';
import { likePattern, likePatternOfSome } from '../platform/search-text.ts';
import type { PermittedContext } from '../platform/trpc.ts';

export const paymentFilter = z.object({
  clientId: clientIdSchema.optional(),
  from: plainDateSchema.optional(),
  to: plainDateSchema.optional(),
  /** Of the client's name, the document's number, the purpose, an order's number. */
  search: z.string().trim().max(200).default(''),
  /** Advances that may still be given to orders: what was reversed is none. */
  unallocatedOnly: z.boolean().optional(),
});
export const paymentListInput = paymentFilter.extend(pageInput);
type PaymentFilter = z.infer<typeof paymentFilter>;

function filtered({ db }: PermittedContext, filter: PaymentFilter) {
  let query = db.selectFrom('Payment');
  if (filter.clientId) query = query.where('Payment.clientId', '=', filter.clientId);
  if (filter.from) query = query.where('Payment.day', '>=', filter.from);
  if (filter.to) query = query.where('Payment.day', '<=', filter.to);
  if (filter.search !== '') query = query.where(found(filter.search));
  if (filter.unallocatedOnly) {
    query = query
      .where(sql<boolean>`"Payment"."unallocated" <> 0 AND "Payment"."reversesId" IS NULL`)
      .where(sql<boolean>`NOT EXISTS (SELECT FROM "Payment" r WHERE r."reversesId" = "Payment"."id")`);
  }
  return query;
}

function found(search: string) {
  const pattern = likePattern(search.toLowerCase());
  const client = likePatternOfSome(normalizeClientName(search));
  // Each way of finding has an index of its own, which an OR of them would leave unused.
  return sql<boolean>`"Payment"."id" IN (
    SELECT "id" FROM "Payment" WHERE lower(coalesce("documentNumber", '') || ' ' || coalesce("purpose", '')) LIKE ${pattern}
    UNION SELECT p."id" FROM "Client" c JOIN "Payment" p ON p."clientId" = c."id" WHERE c."searchName" LIKE ${client}::text
    UNION SELECT a."paymentId" FROM "Order" o JOIN "Allocation" a ON a."orderId" = o."id" WHERE o."number" ILIKE ${pattern})`;
}

/** The orders that hold something of a payment now. */
interface PaidOrder {
  id: string;
  number: string;
  amount: Kopecks;
}

const paidOrders = sql<PaidOrder[]>`(
  SELECT coalesce(json_agg(json_build_object('id', x."id", 'number', x."number", 'amount', x."amount") ORDER BY x."number"), '[]'::json)
  FROM (SELECT o."id", o."number", sum(a."amount")::bigint AS "amount" FROM "Allocation" a JOIN "Order" o ON o."id" = a."orderId"
    WHERE a."paymentId" = "Payment"."id" GROUP BY o."id" HAVING sum(a."amount") <> 0) x)`;

/** Payments, newest first. */
export async function readPayments(ctx: PermittedContext, input: z.infer<typeof paymentListInput>) {
  const after = decodeCursor(input.cursor, z.tuple([z.string(), z.uuid()]));
  let query = filtered(ctx, input)
    .innerJoin('Client', 'Client.id', 'Payment.clientId')
    .leftJoin('Payment as Reversal', 'Reversal.reversesId', 'Payment.id')
    .leftJoin('BankEntry', 'BankEntry.paymentId', 'Payment.id')
    .select([
      'Payment.id',
      'Payment.day',
      'Payment.clientId',
      'Client.shortName as clientName',
      'Payment.amount',
      'Payment.unallocated',
      'Payment.documentNumber',
      'Payment.purpose',
      'Payment.recordedAt',
      'Payment.reversesId',
      'Reversal.id as reversedById',
      'BankEntry.id as entryId',
      'BankEntry.automatic',
      sql<boolean>`"Payment"."externalId" IS NOT NULL`.as('imported'),
      paidOrders.as('orders'),
    ])
    .orderBy('Payment.day', 'desc')
    .orderBy('Payment.id', 'desc')
    .limit(input.limit + 1);
  if (after)
    query = query.where(sql<boolean>`("Payment"."day", "Payment"."id") < (${after[0]}::date, ${after[1]}::uuid)`);
  return pageOf(await query.execute(), input.limit, (row) => [row.day, row.id]);
}

export function readPaymentTotals(ctx: PermittedContext, filter: PaymentFilter) {
  return filtered(ctx, filter)
    .select([
      sql<number>`count(*)`.as('count'),
      sql<Kopecks>`coalesce(sum("Payment"."amount"), 0)::bigint`.as('amount'),
      sql<Kopecks>`coalesce(sum("Payment"."unallocated"), 0)::bigint`.as('unallocated'),
    ])
    .executeTakeFirstOrThrow();
}

export function readTerms({ db }: PermittedContext) {
  return db
    .selectFrom('PaymentTerms')
    .select(['id', 'name', 'definition', 'archived', 'version'])
    .orderBy('name')
    .execute();
}

/** Where reusable terms are in use: contracts that name them, and open orders that were made with them. */
export async function readTermsUse({
  db,
}: PermittedContext): Promise<{ id: string; contracts: number; orders: number }[]> {
  const { rows } = await sql<{ id: string; contracts: number; orders: number }>`
    SELECT t."id", (SELECT count(*) FROM "Contract" k WHERE k."termsId" = t."id") AS "contracts",
      coalesce(o."orders", 0) AS "orders"
    FROM "PaymentTerms" t LEFT JOIN (
      SELECT "terms" ->> 'name' AS "name", count(*) AS "orders" FROM "Order" WHERE "open" GROUP BY 1) o ON o."name" = t."name"
    `.execute(db);
  return rows;
}
