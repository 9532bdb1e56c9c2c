import type { Database } from '@svodka/database';
import { sql } from 'kysely';

const lock = sql`hashtext('svodka import')`;

/**
 * One import at a time on a database, whoever runs it: two at once would each see the other's clients as missing. The lock
 * belongs to a connection, so an import that was killed lets go of it by itself.
 */
export function oneAtATime<T>(db: Database, work: () => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`SELECT pg_advisory_lock(${lock})`.execute(connection);
    try {
      return await work();
    } finally {
      await sql`SELECT pg_advisory_unlock(${lock})`.execute(connection);
    }
  });
}
