import { clientIdSchema, type Kopecks, type PlainDate, productIdSchema } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { PermittedContext } from '../platform/trpc.ts';

export const lastPricesInput = z.object({ clientId: clientIdSchema, productIds: z.array(productIdSchema).max(200) });

interface LastPrice {
  productId: string;
  price: Kopecks;
  day: PlainDate;
  orderNumber: string;
}

/** What this client last paid for each product. */
export async function readLastPrices(
  { db }: PermittedContext,
  { clientId, productIds }: z.infer<typeof lastPricesInput>,
) {
  const { rows } = await sql<LastPrice>`
    SELECT DISTINCT ON (l."productId") l."productId", l."price", o."requestedOn" AS "day", o."number" AS "orderNumber"
    FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id"
    WHERE o."clientId" = ${clientId}::uuid AND o."cancelledOn" IS NULL AND l."productId" = ANY(${productIds}::uuid[])
    ORDER BY l."productId", o."requestedOn" DESC`.execute(db);
  return rows;
}
