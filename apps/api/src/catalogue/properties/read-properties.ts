import type { Database } from '@svodka/database';
import type { PropertyKind } from '@svodka/domain';
import { sql } from 'kysely';

export interface GroupPropertyRow {
  id: string;
  name: string;
  kind: PropertyKind;
  unit: string | null;
  choices: string[];
  version: number;
  /** The group above that gives it; null for the group's own. */
  inheritedFrom: string | null;
}

/** What a group's products are described by: properties of the groups above, the highest first, then its own. */
export async function groupProperties(db: Database, groupId: string): Promise<GroupPropertyRow[]> {
  const { rows } = await sql<GroupPropertyRow>`
    SELECT * FROM (
      SELECT DISTINCT ON (p."id") p."id", p."name", p."kind", p."unit", p."choices", p."version",
        CASE WHEN above."id" <> own."id" THEN above."name" END AS "inheritedFrom",
        length(above."path") AS "depth", g."position"
      FROM "ProductGroup" AS own
      JOIN "ProductGroup" AS above ON above."id" = own."id" OR starts_with(own."path", above."path" || ' > ')
      JOIN "GroupProperty" AS g ON g."groupId" = above."id" JOIN "Property" AS p ON p."id" = g."propertyId"
      WHERE own."id" = ${groupId}::uuid ORDER BY p."id", length(above."path")) AS given
    ORDER BY "depth", "position", "name"`.execute(db);
  return rows.map(({ id, name, kind, unit, choices, version, inheritedFrom }) => ({
    id,
    name,
    kind,
    unit,
    choices,
    version,
    inheritedFrom,
  }));
}

/** Every property the plant has, to be given to groups. */
export function allProperties(db: Database) {
  return db
    .selectFrom('Property')
    .select(['id', 'name', 'kind', 'unit', 'choices', 'version'])
    .orderBy('name')
    .orderBy('id')
    .execute();
}
