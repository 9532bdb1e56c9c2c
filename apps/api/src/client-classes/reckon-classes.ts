import type { Database, DatabaseTransaction } from '@svodka/database';
import { addQuarters, classifyClients, quarterOf } from '@svodka/domain';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import { type ColumnTypes, insertRows } from '../platform/database/set-rows.ts';
import { readSales } from './read-sales.ts';

/** Any number, the same for all workers. */
const reckonLock = 7_236_461;
/** This quarter and two years before it: an order corrected late corrects the classes it made. */
const quartersReckoned = 9;

const columns = {
  clientId: 'uuid',
  quarter: 'date',
  orders: 'int',
  revenue: 'bigint',
  margin: 'bigint',
  abcRevenue: 'text',
  abcMargin: 'text',
  xyz: 'text',
  recency: 'int',
  frequency: 'int',
  monetary: 'int',
  rfmGroup: 'text',
} as const satisfies ColumnTypes;

const values = Object.keys(columns).filter((column) => column !== 'clientId' && column !== 'quarter');

/** Rows that stay as they were aren't written: reckoning twice changes nothing. */
const replacing = sql`ON CONFLICT ("clientId", "quarter") DO UPDATE SET ${sql.join(
  values.map((column) => sql`${sql.ref(column)} = EXCLUDED.${sql.ref(column)}`),
)} WHERE (${sql.join(values.map((column) => sql`"ClientClass".${sql.ref(column)}`))})
  IS DISTINCT FROM (${sql.join(values.map((column) => sql`EXCLUDED.${sql.ref(column)}`))})`;

/** Reckons the classes of all clients for the last quarters. Two at once take turns. */
export async function reckonClasses({ db, clock }: { db: Database; clock: Clock }): Promise<{ clients: number }> {
  const today = clock.today();
  return db.transaction().execute(async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${reckonLock})`.execute(tx);
    const sales = await readSales(tx);
    let clients = 0;
    for (let back = 0; back < quartersReckoned; back++) {
      const quarter = addQuarters(quarterOf(today), -back);
      const classes = classifyClients(sales, quarter, today);
      if (back === 0) clients = classes.length;
      await insertRows(tx, 'ClientClass', columns, classes, replacing);
      await forgetOthers(
        tx,
        quarter,
        classes.map(({ clientId }) => clientId),
      );
    }
    return { clients };
  });
}

/** Whose orders of that year were all cancelled since has no class any more. */
async function forgetOthers(tx: DatabaseTransaction, quarter: string, clientIds: readonly string[]): Promise<void> {
  await sql`DELETE FROM "ClientClass" k WHERE k."quarter" = ${quarter}::date
    AND NOT EXISTS (SELECT FROM unnest(${clientIds}::uuid[]) AS kept("id") WHERE kept."id" = k."clientId")`.execute(tx);
}
