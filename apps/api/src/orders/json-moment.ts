import { type RawBuilder, sql } from 'kysely';

/** A moment inside JSON: PostgreSQL writes `…+00:00`, ours end in Z with milliseconds. */
export function moment(column: string): RawBuilder<string> {
  return sql.raw(`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
}
