import type { Database } from '@svodka/database';
import { type Compilable, CompiledQuery, type RawBuilder, sql } from 'kysely';

/** Stands in a statement for the one value that changes from run to run. */
class Slot {}

/**
 * A statement of one argument, built by the query builder at its first run and kept as text: for large statements the
 * building costs more than PostgreSQL's answer.
 */
export function compileOnce<Row>(
  build: (db: Database, argument: RawBuilder<string>) => Compilable<Row>,
): (db: Database, argument: string) => Promise<Row[]> {
  const slot = new Slot();
  let kept: CompiledQuery<Row> | undefined;
  return async (db, argument) => {
    kept ??= build(db, sql<string>`${slot}`).compile();
    const parameters = kept.parameters.map((parameter) => (parameter === slot ? argument : parameter));
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(kept.sql, parameters));
    return rows;
  };
}
