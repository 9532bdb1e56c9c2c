import type { Database } from '@svodka/database';
import { type SqlBool, sql } from 'kysely';
import { hasDrawing, hasPicture, isInStock, isPriced } from './conditions.ts';
import type { ProductFilters } from './filters.ts';
import { matchProducts } from './match-products.ts';
import { productGroups } from './product-groups.ts';
import { propertyFacets } from './property-facets.ts';

interface Bounds {
  priceFrom: number | null;
  priceTo: number | null;
  inStock: number;
  withPicture: number;
  withDrawing: number;
}

/**
 * What the filters of the catalogue offer and how many products each choice would leave: groups, properties, prices, what
 * is in stock, pictured and drawn. Three statements, whatever is chosen; no choice narrows its own counts.
 */
export async function productFacets(db: Database, filters: ProductFilters) {
  const [groups, properties, bounds] = await Promise.all([
    productGroups(db, filters),
    propertyFacets(db, filters),
    readBounds(db, filters),
  ]);
  return { groups, properties, ...bounds };
}

const nobody: Bounds = { priceFrom: null, priceTo: null, inStock: 0, withPicture: 0, withDrawing: 0 };

async function readBounds(db: Database, filters: ProductFilters): Promise<Bounds> {
  const { priceFrom, priceTo, inStock, withPicture, withDrawing, ...rest } = filters;
  const asked = (wanted: boolean | null | undefined, has: typeof hasDrawing) =>
    wanted === true ? has : wanted === false ? sql<SqlBool>`NOT ${has}` : sql<SqlBool>`true`;
  const priced = isPriced(priceFrom, priceTo);
  const [stock, picture, drawing] = [
    asked(inStock, isInStock),
    asked(withPicture, hasPicture),
    asked(withDrawing, hasDrawing),
  ];
  const unpriced = sql`${stock} AND ${picture} AND ${drawing}`;
  const { rows } = await sql<Bounds>`
    SELECT min("price") FILTER (WHERE ${unpriced}) AS "priceFrom", max("price") FILTER (WHERE ${unpriced}) AS "priceTo",
      count(*) FILTER (WHERE ${priced} AND ${picture} AND ${drawing} AND ${isInStock}) AS "inStock",
      count(*) FILTER (WHERE ${priced} AND ${stock} AND ${drawing} AND ${hasPicture}) AS "withPicture",
      count(*) FILTER (WHERE ${priced} AND ${stock} AND ${picture} AND ${hasDrawing}) AS "withDrawing"
    FROM "Product" WHERE ${matchProducts(rest)}`.execute(db);
  return rows[0] ?? nobody;
}
