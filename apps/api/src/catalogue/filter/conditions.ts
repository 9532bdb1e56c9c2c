import { type Expression, type SqlBool, sql } from 'kysely';
import { anyLike, likePattern, spellings } from '../../platform/search-text.ts';
import type { PropertyFilter } from './filters.ts';

/** A group and all below it: a path begins with its own and a separator. */
export function inSubtree(groupId: string): Expression<SqlBool> {
  return sql<SqlBool>`"Product"."groupId" IN (
    SELECT below."id" FROM "ProductGroup" AS below JOIN "ProductGroup" AS top ON top."id" = ${groupId}::uuid
    WHERE below."id" = top."id" OR starts_with(below."path", top."path" || ' > '))`;
}

export function matchSearch(search: string): Expression<SqlBool> {
  const sought = spellings(search.toLowerCase()).map(likePattern);
  const [name, article] = [sql`lower("Product"."name")`, sql`lower("Product"."article")`];
  return sql<SqlBool>`(${anyLike(name, sought)} OR ${anyLike(article, sought)})`;
}

/** Several values of one property: any of them will do. */
export function hasProperty({ propertyId, values, from, to }: PropertyFilter): Expression<SqlBool> {
  const wanted = [sql<SqlBool>`true`];
  if (values?.length) wanted.push(sql`v."value" = ANY(${values}::text[])`);
  if (typeof from === 'number') wanted.push(sql`property_number(v."value") >= ${from}::numeric`);
  if (typeof to === 'number') wanted.push(sql`property_number(v."value") <= ${to}::numeric`);
  return sql<SqlBool>`EXISTS (SELECT FROM "ProductPropertyValue" AS v
    WHERE v."productId" = "Product"."id" AND v."propertyId" = ${propertyId}::uuid AND ${sql.join(wanted, sql` AND `)})`;
}

export const hasDrawing = sql<boolean>`EXISTS (
  SELECT FROM "ProductFile" WHERE "productId" = "Product"."id" AND "kind" = 'drawing')`;
export const hasPicture = sql<boolean>`("Product"."pictureId" IS NOT NULL)`;
export const isInStock = sql<boolean>`("Product"."stock" > 0)`;

export function isPriced(from: number | null | undefined, to: number | null | undefined): Expression<SqlBool> {
  const least = typeof from === 'number' ? sql`"Product"."price" >= ${from}::bigint` : sql`true`;
  const most = typeof to === 'number' ? sql`"Product"."price" <= ${to}::bigint` : sql`true`;
  return sql<SqlBool>`(${least} AND ${most})`;
}
