import {
  type AbcClass,
  abcClasses,
  can,
  type RfmGroup,
  type Role,
  rfmGroupSchema,
  type XyzClass,
  xyzClasses,
} from '@svodka/domain';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';

/** Contribution is margin for those entitled to see costs, revenue for everybody else. */
export type ClassBasis = 'margin' | 'revenue';

export function classBasisOf(role: Role): ClassBasis {
  return can(role, 'cost.read') ? 'margin' : 'revenue';
}

/** A client who confirmed nothing in the year has no class. */
const abcOrNone = z.enum([...abcClasses, 'none']).nullish();

export const classFilters = {
  abc: abcOrNone,
  /** The class of a quarter before. */
  abcWas: abcOrNone,
  xyz: z.enum([...xyzClasses, 'none']).nullish(),
  rfm: rfmGroupSchema.nullish(),
};
export type ClassFilters = z.infer<z.ZodObject<typeof classFilters>>;

const columns = { margin: sql.ref('k.abcMargin'), revenue: sql.ref('k.abcRevenue') } as const;
export const abcColumn = (basis: ClassBasis) => columns[basis];

/** The quarter that was reckoned last: the same for a whole statement, found by the index. */
export const lastQuarter = sql`(SELECT max("quarter") FROM "ClientClass")`;
export const quarterBefore = sql`(SELECT (max("quarter") - interval '3 months')::date FROM "ClientClass")`;

/** Conditions on "Client" by its classes now and a quarter ago. */
export function matchClasses({ abc, abcWas, xyz, rfm }: ClassFilters, basis: ClassBasis): RawBuilder<SqlBool>[] {
  const column = abcColumn(basis);
  const now = (condition: RawBuilder<unknown>) => has(lastQuarter, condition);
  return [
    ...(abc ? [abc === 'none' ? without(lastQuarter) : now(sql`${column} = ${abc}`)] : []),
    ...(abcWas ? [abcWas === 'none' ? without(quarterBefore) : has(quarterBefore, sql`${column} = ${abcWas}`)] : []),
    ...(xyz ? [now(xyz === 'none' ? sql`k."xyz" IS NULL` : sql`k."xyz" = ${xyz}`)] : []),
    ...(rfm ? [now(sql`k."rfmGroup" = ${rfm}`)] : []),
  ];
}

const has = (quarter: RawBuilder<unknown>, condition: RawBuilder<unknown>) => sql<SqlBool>`"Client"."id" IN (
  SELECT k."clientId" FROM "ClientClass" k WHERE k."quarter" = ${quarter} AND ${condition})`;

const without = (quarter: RawBuilder<unknown>) => sql<SqlBool>`NOT EXISTS (
  SELECT FROM "ClientClass" k WHERE k."clientId" = "Client"."id" AND k."quarter" = ${quarter})`;

export interface ClassNow {
  abc: AbcClass;
  abcWas: AbcClass | null;
  xyz: XyzClass | null;
  recency: number;
  frequency: number;
  monetary: number;
  rfmGroup: RfmGroup;
}

/** A client's classes as a column of a list: for the rows of the page only. */
export function classNow(basis: ClassBasis): RawBuilder<ClassNow | null> {
  const column = abcColumn(basis);
  return sql<ClassNow | null>`(
    SELECT json_build_object('abc', ${column}, 'xyz', k."xyz", 'recency', k."recency", 'frequency', k."frequency",
      'monetary', k."monetary", 'rfmGroup', k."rfmGroup",
      'abcWas', (SELECT ${column} FROM "ClientClass" k WHERE k."clientId" = "Client"."id" AND k."quarter" = ${quarterBefore}))
    FROM "ClientClass" k WHERE k."clientId" = "Client"."id" AND k."quarter" = ${lastQuarter})`;
}
