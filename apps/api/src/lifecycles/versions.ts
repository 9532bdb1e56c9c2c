import type { Database, DatabaseTransaction } from '@svodka/database';
import { svodkaLifecycle } from '@svodka/domain';
import { sql } from 'kysely';
import { lifecycleById } from '../orders/index.ts';
import type { PermittedContext } from '../platform/trpc.ts';

/** Every version of our lifecycle, newest first: who wrote it, when, and how many open orders run on it. */
export async function readVersions({ db }: PermittedContext) {
  const rows = await db
    .selectFrom('Lifecycle')
    .leftJoin('User', 'User.id', 'Lifecycle.authorId')
    .select(['Lifecycle.id', 'Lifecycle.version', 'Lifecycle.createdAt', 'User.name as author'])
    .where('Lifecycle.code', '=', svodkaLifecycle.code)
    .orderBy('Lifecycle.version', 'desc')
    .execute();
  const orders = await openOrdersByLifecycle(db);
  const told = rows.map(async ({ id, ...row }) => ({
    ...row,
    lifecycle: await lifecycleById(db, id),
    openOrders: orders.get(id) ?? 0,
  }));
  return Promise.all(told);
}

/** Open orders stay few however long the history is, and have an index of their own. */
async function openOrdersByLifecycle(db: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ lifecycleId: string; orders: number }>`
    SELECT "lifecycleId", count(*) AS "orders" FROM "Order" WHERE "open" GROUP BY 1`.execute(db);
  return new Map(rows.map((row) => [row.lifecycleId, row.orders]));
}

/** A version of our own lifecycle, or undefined. */
export function ownVersion(db: Database | DatabaseTransaction, version: number) {
  return db
    .selectFrom('Lifecycle')
    .select(['id', 'version'])
    .where('code', '=', svodkaLifecycle.code)
    .where('version', '=', version)
    .executeTakeFirst();
}
