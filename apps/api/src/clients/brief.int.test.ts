import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';

let at: Desk;
beforeAll(async () => {
  at = await desk();
});
afterAll(() => at.app.close());

test('a brief tells a stranger who they are, where orders stand, what is owed, promised and next', async () => {
  const id = await at.client('Незнакомка');
  const contact = { clientId: id, name: 'Анна', phones: ['+7 343 222-33-44'], isPrimary: true };
  await at.manager.call.clients.saveContact(contact);
  const order = await at.order(id);
  await sql`UPDATE "Order" SET "currentShipDate" = '2026-12-20', "promisedShipDate" = '2026-12-15', "shippedAmount" = 40000,
    "nextPaymentOn" = '2026-11-20', "nextPaymentAmount" = 30000 WHERE "id" = ${order.id}`.execute(at.app.deps.db);
  const promise = { idempotencyKey: randomUUID(), clientId: id, amount: 40_000, promisedOn: '2026-11-27' };
  await at.manager.call.receivables.promise(promise);
  const event = { kind: 'samples', polarity: 1, causedBy: 'us', value: 1_500, day: '2026-11-20' } as const;
  await at.manager.call.clients.addEvent({ ...event, idempotencyKey: randomUUID(), clientId: id });

  const [brief] = await at.successor.call.clients.brief({ ids: [id] });
  expect(brief).toMatchObject({
    shortName: 'Незнакомка',
    managerName: at.manager.user.name,
    contacts: [{ name: 'Анна', phones: ['+7 343 222-33-44'] }],
    orders: [
      { number: order.number, stage: 'request', waitsFor: 'sales', late: false, promisedShipDate: '2026-12-15' },
    ],
    money: { receivable: 40_000 },
    promises: [{ amount: 40_000, promisedOn: '2026-11-27', state: 'open' }],
    events: [{ kind: 'samples', value: 1_500, day: '2026-11-20' }],
    nextDates: [
      { kind: 'advance', day: '2026-11-20', orderNumber: order.number, amount: 30_000 },
      { kind: 'promise', day: '2026-11-27', amount: 40_000 },
      { kind: 'shipment', day: '2026-12-20' },
    ],
  });
});

test('briefs come in the order asked for, each with its own facts; unknown clients are left out', async () => {
  const [first, second] = [await at.client('Альфа'), await at.client('Бета')];
  const order = await at.order(second);
  const briefs = await at.director.call.clients.brief({ ids: [second, at.manager.user.id, first] });
  expect(briefs.map(({ shortName, orders }) => [shortName, orders.map(({ number }) => number)])).toEqual([
    ['Бета', [order.number]],
    ['Альфа', []],
  ]);
});
