import type { Database } from '@svodka/database';
import type { PropertyKind } from '@svodka/domain';
import { sql } from 'kysely';
import { hasProperty } from './conditions.ts';
import type { ProductFilters } from './filters.ts';
import { matchProducts } from './match-products.ts';

export interface PropertyFacet {
  id: string;
  name: string;
  kind: PropertyKind;
  unit: string | null;
  /** Of how many different values; the commonest are listed. */
  different: number;
  /** The bounds, where all values are numbers. */
  least: number | null;
  most: number | null;
  values: Array<{ value: string; count: number }>;
}

const mostFacets = 12;
const mostValues = 30;
/** Properties of a higher group come before all of a lower one. */
const mostOfGroup = 1_000;

/**
 * The values of properties among the products found, with how many have each. A property's own choice doesn't narrow its
 * own counts: they tell what choosing another value would find. Those given to the chosen group come first. One statement, whatever is chosen.
 */
export async function propertyFacets(db: Database, filters: ProductFilters): Promise<PropertyFacet[]> {
  const chosen = filters.properties ?? [];
  const missed = chosen.map((one) => sql`CASE WHEN NOT ${hasProperty(one)} THEN ${one.propertyId}::uuid END`);
  const { rows } = await sql<PropertyFacet>`
    WITH "found" AS MATERIALIZED (
      SELECT "Product"."id", array_remove(ARRAY[${sql.join(missed)}]::uuid[], NULL) AS "missed"
      FROM "Product" WHERE ${matchProducts({ ...filters, properties: null })}
    ), "counted" AS MATERIALIZED (
      SELECT v."propertyId", v."value", count(*) AS "count"
      FROM "found" AS f JOIN "ProductPropertyValue" AS v ON v."productId" = f."id"
      WHERE f."missed" <@ ARRAY[v."propertyId"] GROUP BY 1, 2
    ), "summed" AS (
      SELECT "propertyId", sum("count") AS "products", count(*) AS "different",
        bool_and(property_number("value") IS NOT NULL) AS "numeric",
        min(property_number("value")) AS "least", max(property_number("value")) AS "most"
      FROM "counted" GROUP BY 1
    ), "given" AS (
      SELECT g."propertyId", min(length(above."path") * ${mostOfGroup} + g."position") AS "place"
      FROM "ProductGroup" AS own
      JOIN "ProductGroup" AS above ON above."id" = own."id" OR starts_with(own."path", above."path" || ' > ')
      JOIN "GroupProperty" AS g ON g."groupId" = above."id" WHERE own."id" = ${filters.groupId ?? null}::uuid GROUP BY 1)
    SELECT p."id", p."name", p."kind", p."unit", s."different",
      CASE WHEN s."numeric" THEN s."least"::float8 END AS "least", CASE WHEN s."numeric" THEN s."most"::float8 END AS "most",
      (SELECT json_agg(json_build_object('value', c."value", 'count', c."count")) FROM (
        SELECT "value", "count" FROM "counted" WHERE "propertyId" = p."id"
        ORDER BY "count" DESC, "value" LIMIT ${mostValues}) AS c) AS "values"
    FROM "summed" AS s JOIN "Property" AS p ON p."id" = s."propertyId"
    LEFT JOIN "given" AS g ON g."propertyId" = p."id"
    WHERE s."different" > 1 OR p."id" = ANY(${chosen.map((one) => one.propertyId)}::uuid[])
    ORDER BY p."id" = ANY(${chosen.map((one) => one.propertyId)}::uuid[]) DESC, g."place" NULLS LAST,
      s."products" DESC, p."name" LIMIT ${mostFacets}`.execute(db);
  return rows;
}
