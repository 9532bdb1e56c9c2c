import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { hasDrawing, hasPicture, hasProperty, inSubtree, isInStock, isPriced, matchSearch } from './conditions.ts';
import type { ProductFilters } from './filters.ts';

/** The products that filters mean; absent ones are left out of the statement, so that the rest find their indexes. */
export function matchProducts(filters: ProductFilters): RawBuilder<SqlBool> {
  const { ids, groupId, search, active, priceFrom, priceTo, properties } = filters;
  const conditions: Expression<SqlBool>[] = [];
  if (ids) conditions.push(sql<SqlBool>`"Product"."id" = ANY(${ids}::uuid[])`);
  if (groupId) conditions.push(inSubtree(groupId));
  if (search) conditions.push(matchSearch(search));
  if (active === true) conditions.push(sql<SqlBool>`"Product"."active"`);
  if (active === false) conditions.push(sql<SqlBool>`NOT "Product"."active"`);
  if (typeof priceFrom === 'number' || typeof priceTo === 'number') conditions.push(isPriced(priceFrom, priceTo));
  for (const property of properties ?? []) conditions.push(hasProperty(property));
  conditions.push(...flags(filters));
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(conditions, sql` AND `)})`;
}

function flags({ inStock, withPicture, withDrawing }: ProductFilters): Expression<SqlBool>[] {
  const asked = [
    [inStock, isInStock],
    [withPicture, hasPicture],
    [withDrawing, hasDrawing],
  ] as const;
  return asked.flatMap(([wanted, has]) => {
    if (wanted === null || wanted === undefined) return [];
    return [wanted ? has : sql<SqlBool>`NOT ${has}`];
  });
}
