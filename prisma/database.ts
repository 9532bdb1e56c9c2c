import {
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPoolClient,
  type PostgresQueryResult,
  sql,
  type Transaction,
} from 'kysely';
import type pg from 'pg';
import { statementName } from './pool.ts';
import type { DB } from './types.gen.ts';

export type Database = Kysely<DB>;
export type DatabaseTransaction = Transaction<DB>;

/** Statements longer than this are bulk inserts of varying length: naming them would only fill the server's memory. */
const longestNamedStatement = 8_000;

const mark = '/* planned anew */';

/**
 * Begins a statement that is planned each time it is asked: one that adds up much and whose best plan depends on what it is
 * asked with. A named statement's plan fits any values, and may be many times slower.
 */
export const plannedAnew = sql.raw(mark);

/** Kysely over the pool, every statement sent as a named prepared one: planning costs more than most of our reads. */
export function createDatabase(pool: pg.Pool): Database {
  const named = { connect: async () => prepared(await pool.connect()), end: () => pool.end(), options: {} };
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: named }) });
}

function prepared(client: pg.PoolClient): PostgresPoolClient {
  function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(text: string | PostgresCursor<unknown>, parameters: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new TypeError('cursors are read through pg itself, not through Kysely');
    const values = [...parameters];
    if (text.length > longestNamedStatement || text.startsWith(mark)) return client.query(text, values);
    return client.query({ name: statementName(text), text, values });
  }
  return { query, release: (destroy) => client.release(destroy) };
}
