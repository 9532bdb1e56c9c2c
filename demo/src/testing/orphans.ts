import type pg from 'pg';

interface ForeignKey {
  readonly name: string;
  readonly child: string;
  readonly parent: string;
  readonly column: string;
}

/** Rows that point at nothing, by foreign key: a bulk load with the checks off has to keep them itself. */
export async function orphans(client: pg.Client): Promise<Record<string, number>> {
  const { rows: keys } = await client.query<ForeignKey>(
    `SELECT c.conname AS name, c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent, quote_ident(a.attname) AS column
     FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND array_length(c.conkey, 1) = 1`,
  );
  const found: Record<string, number> = {};
  for (const { name, child, parent, column } of keys) {
    const { rows } = await client.query<{ count: string }>(
      `SELECT count(*) FROM ${child} WHERE ${column} IS NOT NULL AND ${column} NOT IN (SELECT "id" FROM ${parent})`,
    );
    if (Number(rows[0]?.count) > 0) found[name] = Number(rows[0]?.count);
  }
  return found;
}
