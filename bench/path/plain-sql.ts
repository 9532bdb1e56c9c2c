import pg from 'pg';

/** A statement somebody would write by hand for one page, and what it is asked with. */
export interface PlainStatement {
  name: string;
  text: string;
  values: readonly unknown[];
}

export interface PlainSql {
  /** All rows of a prepared statement, as PostgreSQL sent them. */
  ask(statement: PlainStatement): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** One connection with nothing of ours in between: values stay the text they came as. */
export async function openPlainSql(url: string): Promise<PlainSql> {
  const asText = { getTypeParser: () => (value: unknown) => value };
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC', types: asText });
  await client.connect();
  return {
    ask: async ({ name, text, values }) => (await client.query({ name, text, values: [...values] })).rows,
    close: () => client.end(),
  };
}
