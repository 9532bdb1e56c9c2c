import type pg from 'pg';

/**
 * Keeps the audit chain and the monthly totals from being reckoned row by row. A superuser switches foreign keys off with
 * them; the mere owner of the tables switches off the triggers that are ours. Both last as long as the transaction.
 */
export async function quietTriggers(client: pg.Client): Promise<() => Promise<void>> {
  await client.query('SAVEPOINT quiet');
  try {
    await client.query('SET LOCAL session_replication_role = replica');
    return async () => {
      await client.query('SET LOCAL session_replication_role = origin');
    };
  } catch {
    await client.query('ROLLBACK TO SAVEPOINT quiet');
    await client.query('ALTER TABLE "Event" DISABLE TRIGGER USER');
    await client.query('ALTER TABLE "Order" DISABLE TRIGGER USER');
    return async () => {
      await client.query('ALTER TABLE "Event" ENABLE TRIGGER USER');
      await client.query('ALTER TABLE "Order" ENABLE TRIGGER USER');
    };
  }
}
