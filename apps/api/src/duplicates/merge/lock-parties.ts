import type { DatabaseTransaction } from '@svodka/database';
import { mergedFields } from '@svodka/domain';
import { sql } from 'kysely';

/**
 * Locks two clients and what money stands on, in the order in which payments lock it: payments, orders, clients. After it
 * nobody can write anything for either client, and whatever was under way has been written.
 */
export async function lockParties(tx: DatabaseTransaction, clientIds: readonly string[]) {
  const ids = sql`ANY(${[...clientIds]}::uuid[])`;
  await sql`SELECT "id" FROM "Payment" WHERE "clientId" = ${ids} ORDER BY "id" FOR UPDATE`.execute(tx);
  await sql`SELECT "id" FROM "Order" WHERE "clientId" = ${ids} ORDER BY "id" FOR UPDATE`.execute(tx);
  // Not the weaker lock of an edit: the foreign keys of rows being added have to wait too.
  const rows = await tx
    .selectFrom('Client')
    .select([...mergedFields])
    .select(['id', 'activities', 'searchName', 'mergedIntoId', 'version', 'createdAt'])
    .where(sql<boolean>`"id" = ${ids}`)
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

export type LockedClient = NonNullable<ReturnType<Awaited<ReturnType<typeof lockParties>>['get']>>;
