import { randomUUID } from 'node:crypto';
import { type OrderInput, orderInputSchema } from '@svodka/domain';
import { sql } from 'kysely';
import type { SessionUser } from '../platform/actor.ts';
import { type Caller, type TestApp, testApp } from './test-app.ts';

export interface Colleague {
  user: SessionUser;
  call: Caller;
}

export type Desk = Awaited<ReturnType<typeof desk>>;

/** Two managers and their director, with what a test of handovers does over and over. */
export async function desk() {
  const app: TestApp = await testApp();
  const [manager, successor, director] = [await app.as('manager'), await app.as('manager'), await app.as('director')];

  const client = async (shortName: string, of: Colleague = manager) => {
    const firm = { legalName: `ООО «${shortName}»`, shortName, managerId: of.user.id };
    return (await of.call.clients.create({ idempotencyKey: randomUUID(), ...firm })).id;
  };
  const order = (clientId: string, of: Colleague = manager) =>
    of.call.orders.create({ ...orderOf(clientId), idempotencyKey: randomUUID() });
  const handOver = (clientIds: string[], more: object = {}) =>
    director.call.handovers.create({
      idempotencyKey: randomUUID(),
      fromManagerId: manager.user.id,
      fromDay: app.clock.today(),
      shares: [{ managerId: successor.user.id, clientIds }],
      ...more,
    });
  const managersOf = async (clientId: string) =>
    (await director.call.clients.card({ id: clientId })).responsibilities.map(
      ({ managerName, fromDay, untilDay }) => `${managerName} ${fromDay}–${untilDay ?? ''}`,
    );
  const holderOf = async (orderId: string) => (await director.call.orders.card({ id: orderId })).order.managerId;
  const on = (day: string) => app.clock.set(`${day}T05:00:00.000Z`);
  return { app, manager, successor, director, client, order, handOver, managersOf, holderOf, on };
}

function orderOf(clientId: string): OrderInput {
  const line = { description: 'Вал', unit: 'шт', quantity: 1_000, price: 100_000, discountBasisPoints: 0 };
  const part = { percentBasisPoints: 10_000, anchor: 'contract', offsetDays: 5, dayKind: 'calendar' };
  return orderInputSchema.parse({
    clientId,
    category: 'standard',
    terms: { name: 'Аванс', parts: [part] },
    lines: [{ ...line, vatKind: 'standard' }],
  });
}

/** Copies a client, with its open order, into so many of the same manager. */
export async function copyClients({ app }: Desk, clientId: string, count: number): Promise<string[]> {
  const { db } = app.deps;
  const { rows } = await sql<{ id: string }>`
    INSERT INTO "Client" SELECT (jsonb_populate_record(c, jsonb_build_object('id', uuidv7(), 'shortName', 'Копия ' || n))).*
    FROM "Client" c, generate_series(1, ${count}) n WHERE c."id" = ${clientId}::uuid RETURNING "id"`.execute(db);
  const ids = rows.map(({ id }) => id);
  await sql`
    INSERT INTO "Order" SELECT (jsonb_populate_record(o, jsonb_build_object('id', uuidv7(), 'clientId', c."id",
      'number', 'К-' || c."id"))).*
    FROM "Order" o, "Client" c WHERE o."clientId" = ${clientId}::uuid AND c."id" = ANY(${ids}::uuid[])`.execute(db);
  return ids;
}
