import type { DB } from '@svodka/database';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { bothLayouts, likePattern } from '../platform/search-text.ts';
import type { ProductFilters } from './input.ts';

type Products = ExpressionBuilder<DB, 'Product'>;

/** The products that filters mean; absent ones are left out of the statement, so that the rest find their indexes. */
export function matchProducts({ groupId, search, active, inStock }: ProductFilters) {
  return (eb: Products): Expression<SqlBool> => {
    const conditions: Expression<SqlBool>[] = [];
    if (groupId) conditions.push(inSubtree(groupId));
    if (search) conditions.push(matchSearch(search));
    if (active === true) conditions.push(sql<SqlBool>`"Product"."active"`);
    if (active === false) conditions.push(sql<SqlBool>`NOT "Product"."active"`);
    if (inStock === true) conditions.push(sql<SqlBool>`"Product"."stock" > 0`);
    if (inStock === false) conditions.push(sql<SqlBool>`"Product"."stock" <= 0`);
    return eb.and(conditions);
  };
}

/** A group and all below it: a path begins with its own and a separator. */
function inSubtree(groupId: string): Expression<SqlBool> {
  return sql<SqlBool>`"Product"."groupId" IN (
    SELECT below."id" FROM "ProductGroup" AS below JOIN "ProductGroup" AS top ON top."id" = ${groupId}::uuid
    WHERE below."id" = top."id" OR starts_with(below."path", top."path" || ' > '))`;
}

function matchSearch(search: string): Expression<SqlBool> {
  const [typed, switched] = bothLayouts(search.toLowerCase()).map(likePattern);
  return sql<SqlBool>`(lower("Product"."name") LIKE ${typed} OR lower("Product"."article") LIKE ${typed}
    OR lower("Product"."name") LIKE ${switched} OR lower("Product"."article") LIKE ${switched})`;
}
