import type { Database } from '@svodka/database';
import { clientIdSchema, plainDateSchema, productIdSchema } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, pageInput, pageOf } from '../../platform/paging.ts';

export const productSalesSchema = z.object({
  id: productIdSchema,
  clientId: clientIdSchema.nullish(),
  from: plainDateSchema.nullish(),
  to: plainDateSchema.nullish(),
  ...pageInput,
});

const cursorSchema = z.tuple([z.string(), z.uuid()]);

/** The lines of orders that a figure about a product sums, latest first; cancelled orders don't count. */
export async function productSales(
  db: Database,
  { id, clientId, from, to, cursor, limit }: z.infer<typeof productSalesSchema>,
) {
  const seen = decodeCursor(cursor, cursorSchema);
  const rows = await db
    .selectFrom('OrderLine as l')
    .innerJoin('Order as o', 'o.id', 'l.orderId')
    .innerJoin('Client as c', 'c.id', 'o.clientId')
    .select(['l.id', 'o.id as orderId', 'o.number', 'o.stage', 'o.requestedOn', 'o.clientId'])
    .select(['c.shortName as clientName', 'l.quantity', 'l.unit', 'l.price', 'l.amount'])
    .where('l.productId', '=', id)
    .where('o.cancelledOn', 'is', null)
    .$if(Boolean(clientId), (query) => query.where('o.clientId', '=', clientId ?? ''))
    .$if(Boolean(from), (query) => query.where(sql<boolean>`o."requestedOn" >= ${from}::date`))
    .$if(Boolean(to), (query) => query.where(sql<boolean>`o."requestedOn" <= ${to}::date`))
    .$if(seen !== null, (query) =>
      query.where(sql<boolean>`(o."requestedOn", l."id") < (${seen?.[0]}::date, ${seen?.[1]}::uuid)`),
    )
    .orderBy('o.requestedOn', 'desc')
    .orderBy('l.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.requestedOn, row.id]);
}
