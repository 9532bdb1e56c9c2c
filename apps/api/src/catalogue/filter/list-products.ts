import type { Database } from '@svodka/database';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { decodeCursor, pageOf } from '../../platform/paging.ts';
import type { ProductSort } from '../input.ts';
import { hasDrawing } from './conditions.ts';
import type { ProductFilters } from './filters.ts';
import { matchProducts } from './match-products.ts';

/** What has no article or price yet comes first: it is what somebody has to fill in. */
const sorts: Record<ProductSort, RawBuilder<string | number>> = {
  name: sql<string>`"Product"."name"`,
  article: sql<string>`coalesce("Product"."article", '')`,
  price: sql<number>`coalesce("Product"."price", -1)`,
};

const cursorSchema = z.tuple([z.union([z.string(), z.number()]), z.uuid()]);

export interface ProductListInput extends ProductFilters {
  sort: ProductSort;
  cursor?: string | null | undefined;
  limit: number;
}

export async function listProducts(db: Database, { sort, cursor, limit, ...filters }: ProductListInput) {
  const key = sorts[sort];
  const seen = decodeCursor(cursor, cursorSchema);
  const rows = await db
    .selectFrom('Product')
    .select([
      'id',
      'article',
      'name',
      'groupId',
      'unit',
      'price',
      'stock',
      'leadTimeDays',
      'pictureId',
      'active',
      'vatKind',
    ])
    .select((eb) => [
      eb.selectFrom('ProductGroup as g').select('g.name').whereRef('g.id', '=', 'Product.groupId').as('groupName'),
      hasDrawing.as('hasDrawing'),
      key.as('sortKey'),
    ])
    .where(matchProducts(filters))
    .$if(seen !== null, (query) =>
      query.where(sql<boolean>`(${key}, "Product"."id") > (${seen?.[0]}, ${seen?.[1]}::uuid)`),
    )
    .orderBy(key)
    .orderBy('Product.id')
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, (row) => [row.sortKey, row.id]);
  return { rows: page.rows.map(({ sortKey, ...product }) => product), nextCursor: page.nextCursor };
}

export async function productTotals(db: Database, filters: ProductFilters): Promise<{ count: number }> {
  return db
    .selectFrom('Product')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(matchProducts(filters))
    .executeTakeFirstOrThrow();
}
