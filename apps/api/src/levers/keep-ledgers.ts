import type { DatabaseTransaction } from '@svodka/database';
import { sql } from 'kysely';
import type { CommandDeps } from '../platform/command.ts';
import { everything, liveChannel } from '../platform/events.ts';
import { reconcileEvents } from './reconcile-events.ts';
import type { FactScope } from './scope.ts';
import { summarizeClients } from './summarize-clients.ts';

/** Any number, the same for all workers. */
const ledgerLock = 7_236_454;
/** A live notice carries so many topics; beyond that everybody looks again. */
const mostTopics = 100;
const clientsAtOnce = 200;

export type LedgerDeps = Pick<CommandDeps, 'db' | 'clock'>;

/**
 * Brings the ledger of a scope in line with the facts, and counts its levers anew. Workers take turns and read the facts
 * once they have the lock, so none writes what another has seen change.
 */
async function keep({ db, clock }: LedgerDeps, scope: FactScope): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${ledgerLock})`.execute(tx);
    const touched = await reconcileEvents(tx, scope, clock.now());
    const counted = await summarizeClients(tx, clock, scope.clientIds);
    const topics = [...new Set([...touched, ...counted])].map((id) => `client:${id}`);
    await tellScreens(tx, counted.length > 0 ? ['leverSummaries', ...topics] : topics);
  });
}

async function tellScreens(tx: DatabaseTransaction, topics: readonly string[]): Promise<void> {
  if (topics.length === 0) return;
  await sql`SELECT pg_notify(${liveChannel}, ${JSON.stringify(topics.length > mostTopics ? [everything] : topics)})`.execute(
    tx,
  );
}

/** The ledgers of some clients, all their orders. */
export const keepLedgers = (deps: LedgerDeps, clientIds: readonly string[]): Promise<void> =>
  keep(deps, { clientIds, orderIds: null });

/** What events just recorded may have changed: their orders, and the promises of their clients. */
export async function followEvents(deps: LedgerDeps, eventIds: readonly number[]): Promise<void> {
  const { rows } = await sql<{ orderId: string | null; clientId: string }>`
    SELECT DISTINCT e."orderId", coalesce(o."clientId", e."clientId") AS "clientId"
    FROM "Event" e LEFT JOIN "Order" o ON o."id" = e."orderId"
    WHERE e."id" = ANY(${[...eventIds]}::bigint[]) AND coalesce(o."clientId", e."clientId") IS NOT NULL`.execute(
    deps.db,
  );
  if (rows.length === 0) return;
  const orderIds = [...new Set(rows.flatMap(({ orderId }) => orderId ?? []))];
  await keep(deps, { clientIds: [...new Set(rows.map(({ clientId }) => clientId))], orderIds });
}

/** Every client in turn, some hundreds a transaction: for what days alone change, for imports, and after a long sleep. */
export async function keepAllLedgers(deps: LedgerDeps): Promise<void> {
  const page = (after: string) =>
    deps.db
      .selectFrom('Client')
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(clientsAtOnce)
      .execute()
      .then((rows) => rows.map(({ id }) => id));
  let ids = await page('00000000-0000-0000-0000-000000000000');
  while (ids.length > 0) {
    await keepLedgers(deps, ids);
    ids = await page(ids.at(-1) ?? '');
  }
}
