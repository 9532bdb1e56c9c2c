import { randomUUID } from 'node:crypto';
import {
  clientId,
  kopecks,
  type mergeClientsSchema,
  orderId,
  paymentTermsSchema,
  plainDate,
  thousandths,
} from '@svodka/domain';
import { sql } from 'kysely';
import type { z } from 'zod';
import { findDuplicates } from '../duplicates/index.ts';
import { movedTables } from '../duplicates/merge/merge-record.ts';
import { newId } from '../platform/new-id.ts';
import { testApp } from './test-app.ts';

const terms = paymentTermsSchema.parse({
  name: '50/50',
  parts: [
    { percentBasisPoints: 5_000, anchor: 'contract', offsetDays: 5, dayKind: 'working' },
    { percentBasisPoints: 5_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' },
  ],
});
const line = {
  description: 'Вилка ПР-7',
  unit: 'шт',
  quantity: thousandths(10_000),
  price: kopecks(10_000),
  discountBasisPoints: 0,
  vatKind: 'standard' as const,
};

type Choice = Partial<Pick<z.input<typeof mergeClientsSchema>, 'fields' | 'lists'>>;

/** For tests: people who work for two clients that may be one. */
export async function mergeDesk() {
  const app = await testApp();
  const { db } = app.deps;
  const manager = await app.as('manager');
  const director = await app.as('director');
  const economist = (await app.as('economist')).call;
  const admin = (await app.as('admin')).call;
  for (const name of ['Лифты', 'Связь']) await admin.clientLabels.save({ kind: 'activity', name });

  const client = async (shortName: string, more: object = {}) => {
    const input = { idempotencyKey: randomUUID(), legalName: `ООО «${shortName}»`, shortName, ...more };
    return clientId((await manager.call.clients.create(input)).id);
  };
  const card = (id: string) => manager.call.clients.card({ id: clientId(id) });
  const order = async (of: string, more: object = {}) => {
    const input = {
      idempotencyKey: randomUUID(),
      clientId: clientId(of),
      category: 'standard' as const,
      terms,
      lines: [line],
    };
    return orderId((await manager.call.orders.create({ ...input, ...more })).id);
  };
  const pay = async (of: string, amount: number, forOrder?: string) => {
    const input = { idempotencyKey: randomUUID(), clientId: clientId(of), amount, day: plainDate('2026-11-20') };
    return economist.payments.record(forOrder ? { ...input, orderId: orderId(forOrder) } : input);
  };
  const happened = (of: string) =>
    manager.call.clients.addEvent({
      ...{ idempotencyKey: randomUUID(), clientId: clientId(of), kind: 'urgent_order' },
      ...{ polarity: 1, causedBy: 'us', day: plainDate('2026-11-20') },
    });
  const plans = (of: string, contactId?: string) =>
    manager.call.activities.plan({
      ...{ idempotencyKey: randomUUID(), clientId: clientId(of), kind: 'call', subject: 'Спросить об оплате' },
      ...{ dueOn: plainDate('2026-12-01'), assigneeId: manager.user.id, contactId },
    });
  /** A lever was used in a call, by one person on one day. */
  const said = async (of: string, key: string) => {
    const use = { id: newId(), clientId: of, key, kind: 'free_delivery', side: 'ours', outcome: 'worked' } as const;
    await db
      .insertInto('LeverUse')
      .values({ ...use, day: plainDate('2026-11-20'), authorId: manager.user.id })
      .execute();
  };
  const merge = async (survivorId: string, loserId: string, choice: Choice = {}) => {
    const versionOf = async (id: string) =>
      (await db.selectFrom('Client').select('version').where('id', '=', id).executeTakeFirstOrThrow()).version;
    return director.call.duplicates.merge({
      idempotencyKey: randomUUID(),
      survivorId: clientId(survivorId),
      survivorVersion: await versionOf(survivorId),
      loserId: clientId(loserId),
      loserVersion: await versionOf(loserId),
      ...choice,
    });
  };
  const undo = (id: string) => director.call.duplicates.undo({ id });
  const find = (ids: string[] | null = null) => findDuplicates(app.deps, ids);
  const later = (moment: string) => app.clock.set(moment);
  return {
    app,
    db,
    manager,
    director,
    economist,
    client,
    card,
    order,
    pay,
    happened,
    plans,
    said,
    merge,
    undo,
    find,
    later,
  };
}

export type MergeDesk = Awaited<ReturnType<typeof mergeDesk>>;

/** Every row of both clients, whole, but for versions and times of change: what an undone merge has to restore. */
export async function stateOf({ db }: Pick<MergeDesk, 'db'>, ids: readonly string[]): Promise<string[]> {
  const states: string[] = [];
  for (const table of [...movedTables, 'ClientResponsibility' as const]) {
    const { rows } = await sql<{ row: string }>`SELECT to_jsonb(t)::text AS "row" FROM ${sql.table(table)} t
      WHERE "clientId" = ANY(${[...ids]}::uuid[]) ORDER BY "id"`.execute(db);
    states.push(...rows.map(({ row }) => `${table} ${row}`));
  }
  const { rows } = await sql<{ row: string }>`
    SELECT (to_jsonb(c) - 'version' - 'updatedAt')::text AS "row" FROM "Client" c WHERE "id" = ANY(${[...ids]}::uuid[]) ORDER BY "id"
    `.execute(db);
  return [...states, ...rows.map(({ row }) => `Client ${row}`)];
}

/** How many rows of all tables still name a client as theirs. */
export async function rowsOf({ db }: Pick<MergeDesk, 'db'>, id: string): Promise<number> {
  const counts = [...movedTables, 'ClientResponsibility' as const].map(
    (table) => sql`SELECT count(*) AS n FROM ${sql.table(table)} WHERE "clientId" = ${id}::uuid`,
  );
  const { rows } = await sql<{ count: number }>`
    SELECT sum(n)::int AS "count" FROM (${sql.join(counts, sql` UNION ALL `)}) AS counted`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The kept monthly sums against the orders themselves: how many months differ. */
export async function wrongMonths({ db }: Pick<MergeDesk, 'db'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::int AS "count" FROM
      (SELECT "managerId", "month", "orders", "amount" FROM "SalesMonth" WHERE "orders" <> 0 OR "amount" <> 0) kept
      FULL JOIN (SELECT "managerId", date_trunc('month', "requestedOn")::date AS "month", count(*)::int AS "orders",
          sum("amount")::bigint AS "amount" FROM "Order" WHERE "cancelledOn" IS NULL GROUP BY 1, 2) made
      USING ("managerId", "month")
    WHERE kept."orders" IS DISTINCT FROM made."orders" OR kept."amount" IS DISTINCT FROM made."amount"`.execute(db);
  return rows[0]?.count ?? 0;
}
