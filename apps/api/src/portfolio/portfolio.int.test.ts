import { randomUUID } from 'node:crypto';
import { kopecks, paymentTermsSchema, plainDate, thousandths } from '@svodka/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

let app: TestApp;
let manager: Caller;
let clientId: string;

const half = { percentBasisPoints: 5_000, dayKind: 'calendar' };
const terms = paymentTermsSchema.parse({
  name: '50/50',
  parts: [
    { ...half, anchor: 'contract', offsetDays: 5 },
    { ...half, anchor: 'shipment', offsetDays: 10 },
  ],
});

async function request(price: number, requestedShipDate?: string): Promise<string> {
  const line = {
    description: 'Вилка',
    unit: 'шт',
    quantity: thousandths(1_000),
    price: kopecks(price),
    discountBasisPoints: 0,
    vatKind: 'standard' as const,
  };
  const wanted = requestedShipDate ? { requestedShipDate: plainDate(requestedShipDate) } : {};
  const order = { clientId, category: 'standard' as const, terms, lines: [line], ...wanted };
  return (await manager.orders.create({ idempotencyKey: randomUUID(), ...order })).id;
}

async function sign(id: string): Promise<void> {
  await manager.orders.command({ id, version: 1, command: { type: 'advance', to: 'contract' } });
  await manager.orders.update({ id, version: 2, contract: { number: id.slice(-6), signedOn: app.clock.today() } });
  await manager.orders.command({ id, version: 3, command: { type: 'advance' } });
}

beforeAll(async () => {
  app = await testApp();
  manager = (await app.as('manager')).call;
  app.clock.set('2026-11-02T05:00:00.000Z');
  const firm = { legalName: 'ООО Заказчик', shortName: 'Заказчик' };
  clientId = (await manager.clients.create({ idempotencyKey: randomUUID(), ...firm })).id;
  await sign(await request(100_000));
  await sign(await request(300_000));
  const lost = await request(50_000);
  const command = { type: 'cancel' as const, reason: 'Дорого', service: 'sales' as const };
  await manager.orders.command({ id: lost, version: 1, command });
  await request(200_000, '2027-02-10');
});
afterAll(() => app.close());

const total = (months: readonly { inWork: number; future: number; futureWeighted: number }[]) => ({
  inWork: months.reduce((sum, month) => sum + month.inWork, 0),
  future: months.reduce((sum, month) => sum + month.future, 0),
  futureWeighted: months.reduce((sum, month) => sum + month.futureWeighted, 0),
});

test('what is confirmed is in work, requests are ahead and weigh as much as their stage has been worth', async () => {
  const { byShipment, byMoney, chances, horizon } = await manager.portfolio.months({});
  expect(horizon).toBe('2026-11-30');
  expect(chances[0]).toMatchObject({ stage: 'request', confirmed: 2, decided: 3 });
  expect(total(byShipment)).toEqual({
    inWork: 400_000,
    future: 200_000,
    futureWeighted: Math.round(200_000 * (2 / 3)),
  });
  expect(byShipment.at(-1)).toMatchObject({ month: '2027-02-01', future: 200_000 });
  expect(total(byMoney)).toMatchObject({ inWork: 400_000, future: 200_000 });
  expect(byMoney.at(-1)).toMatchObject({ month: null, future: 100_000 });
});

test('what starts after the horizon is ahead, and as sure as a contract is', async () => {
  const { byShipment } = await manager.portfolio.months({ horizon: plainDate('2026-11-05') });
  expect(total(byShipment)).toMatchObject({ inWork: 0, future: 600_000 });
});

test('every sum is made of its rows', async () => {
  for (const basis of ['shipment', 'money'] as const) {
    const months = (await manager.portfolio.months({}))[basis === 'shipment' ? 'byShipment' : 'byMoney'];
    for (const { month, inWork, future } of months) {
      const rows = await manager.portfolio.rows({ basis, month });
      const of = (kind: string) =>
        rows.rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.amount, 0);
      expect([of('inWork'), of('future')]).toEqual([inWork, future]);
    }
  }
  const first = await manager.portfolio.rows({ basis: 'money', limit: 3 });
  const rest = await manager.portfolio.rows({ basis: 'money', limit: 50, cursor: first.nextCursor });
  const { rows } = await sql<{ parts: number }>`
    SELECT count(*) AS "parts" FROM "SchedulePart" p JOIN "Order" o ON o."id" = p."orderId"
    WHERE o."open" AND p."paid" < p."amount"`.execute(app.deps.db);
  expect(first.rows.length + rest.rows.length).toBe(rows[0]?.parts);
});
