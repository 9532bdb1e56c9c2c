import type { Database } from '@svodka/database';
import type { ClientLabelKind } from '@svodka/domain';
import { sql } from 'kysely';

/** Categories and kinds of activity to choose from. */
export function readLabels(db: Database) {
  return db
    .selectFrom('ClientLabel')
    .select(['id', 'kind', 'name'])
    .where('archived', '=', false)
    .orderBy('kind')
    .orderBy('name')
    .execute();
}

interface KeptLabel {
  id: string;
  kind: ClientLabelKind;
  name: string;
  archived: boolean;
  version: number;
  clients: number;
}

/** The directories whole, archived words last, with how many clients carry each: for whoever keeps them. */
export async function readAllLabels(db: Database): Promise<KeptLabel[]> {
  const { rows } = await sql<KeptLabel>`
    WITH used AS (
      SELECT 'category' AS "kind", "category" AS "name", count(*) AS "clients" FROM "Client" GROUP BY "category"
      UNION ALL SELECT 'activity', a."name", count(*) FROM "Client", unnest("activities") AS a("name") GROUP BY a."name")
    SELECT l."id", l."kind", l."name", l."archived", l."version", coalesce(u."clients", 0) AS "clients"
    FROM "ClientLabel" l LEFT JOIN used u ON u."kind" = l."kind" AND u."name" = l."name"
    ORDER BY l."kind", l."archived", l."name"`.execute(db);
  return rows;
}
