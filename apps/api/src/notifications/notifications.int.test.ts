import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionUser } from '../platform/actor.ts';
import type { LiveNotice } from '../platform/live/hub.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';
import { writeNotifications } from './write-notifications.ts';

let app: TestApp;
let manager: { user: SessionUser; call: Caller };
let economist: Caller;
let director: Caller;
let clientId: string;

beforeAll(async () => {
  app = await testApp();
  manager = await app.as('manager');
  economist = (await app.as('economist')).call;
  director = (await app.as('director')).call;
  const firm = { legalName: 'ООО Плательщик', shortName: 'Плательщик', managerId: manager.user.id };
  clientId = (await manager.call.clients.create({ idempotencyKey: randomUUID(), ...firm })).id;
});
afterAll(() => app.close());

/** What the worker does, for everything recorded so far. */
async function tell() {
  const events = await app.deps.db.selectFrom('Event').select('id').orderBy('id').execute();
  await writeNotifications(
    app.deps,
    events.map((event) => event.id),
  );
}

const pay = (amount: number) =>
  economist.payments.record({ idempotencyKey: randomUUID(), clientId, day: '2026-11-23', amount });

test('a fact is told once, however often its job runs', async () => {
  await pay(500);
  await Promise.all([tell(), tell()]);
  await tell();
  const { rows } = await manager.call.notifications.list({});
  expect(rows).toMatchObject([
    {
      kind: 'payment.received',
      clientName: 'Плательщик',
      orderId: null,
      orderNumber: null,
      payload: { amount: 500 },
      readAt: null,
    },
  ]);
  expect(await manager.call.notifications.unread()).toEqual({ count: 1 });
});

test("the person's screen is told that there is something new", async () => {
  const topic = `notifications:${manager.user.id}`;
  let forget = () => {};
  const told = new Promise<LiveNotice>((resolve) => {
    forget = app.deps.live.subscribe((notice) => notice.topics.includes(topic) && resolve(notice));
  });
  await pay(600);
  await tell();
  expect((await told).topics).toContain(topic);
  forget();
});

test('an order handed over is told to its new manager, with its number', async () => {
  const successor = await app.as('manager');
  const part = { percentBasisPoints: 10_000, anchor: 'shipment' as const, offsetDays: 5, dayKind: 'calendar' as const };
  const line = {
    description: 'Вилка',
    unit: 'шт',
    quantity: 1_000,
    price: 1,
    discountBasisPoints: 0,
    vatKind: 'standard' as const,
  };
  const terms = { name: 'По отгрузке', parts: [part] };
  const order = { clientId, category: 'standard' as const, terms, lines: [line] };
  const { id, number } = await manager.call.orders.create({ idempotencyKey: randomUUID(), ...order });
  await director.clients.handOver({ clientIds: [clientId], managerId: successor.user.id, fromDay: '2026-11-23' });
  await tell();
  const { rows } = await successor.call.notifications.list({});
  expect(rows).toContainEqual(expect.objectContaining({ kind: 'order.handedOver', orderId: id, orderNumber: number }));
});

test('reading marks one’s own and nobody else’s', async () => {
  const stranger = await app.as('manager');
  const { rows } = await manager.call.notifications.list({ limit: 1 });
  const ids = rows.map((row) => row.id);
  expect(await stranger.call.notifications.read({ ids })).toEqual({ read: 0 });
  const { count } = await manager.call.notifications.unread();
  await manager.call.notifications.read({ ids });
  expect(await manager.call.notifications.unread()).toEqual({ count: count - 1 });
  await manager.call.notifications.read({ all: true });
  expect(await manager.call.notifications.unread()).toEqual({ count: 0 });
});

test('pages add up to everything, latest first', async () => {
  const first = await manager.call.notifications.list({ limit: 1 });
  const rest = await manager.call.notifications.list({ cursor: first.nextCursor });
  const all = await manager.call.notifications.list({});
  expect([...first.rows, ...rest.rows]).toEqual(all.rows);
});

test('a disabled person is told nothing', async () => {
  await app.deps.db.updateTable('User').set({ active: false }).where('id', '=', manager.user.id).execute();
  await app.deps.db.updateTable('Client').set({ managerId: manager.user.id }).where('id', '=', clientId).execute();
  const before = await manager.call.notifications.list({});
  await pay(700);
  await tell();
  expect((await manager.call.notifications.list({})).rows).toHaveLength(before.rows.length);
});
