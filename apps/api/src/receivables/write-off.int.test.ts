import { randomUUID } from 'node:crypto';
import { clientId, kopecks, orderLineId, paymentTermsSchema, plainDate, thousandths } from '@svodka/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

let app: TestApp;
let director: Caller;

beforeAll(async () => {
  app = await testApp();
  director = (await app.as('director')).call;
});
afterAll(() => app.close());

const afterShipment = paymentTermsSchema.parse({
  name: 'Отсрочка',
  parts: [{ percentBasisPoints: 10_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' }],
});

/** An order of one line that has left the plant today. */
async function shippedOrder() {
  const firm = { legalName: 'ООО «Проба»', shortName: 'Проба', idempotencyKey: randomUUID() };
  const client = clientId((await director.clients.create(firm)).id);
  const quantity = thousandths(3_000);
  const line = { description: 'Вилка', unit: 'шт', quantity, price: kopecks(700), discountBasisPoints: 0 };
  const { id } = await director.orders.create({
    idempotencyKey: randomUUID(),
    clientId: client,
    category: 'standard',
    terms: afterShipment,
    lines: [{ ...line, vatKind: 'standard' }],
  });
  const version = async () => (await director.orders.card({ id })).order.version;
  const give = async (command: Parameters<Caller['orders']['command']>[0]['command']) =>
    director.orders.command({ id, version: await version(), command });
  await give({ type: 'advance', to: 'contract' });
  await director.orders.update({ id, version: await version(), contract: { number: '1', signedOn: '2026-11-20' } });
  await give({ type: 'advance' });
  const [ordered] = (await director.orders.card({ id })).lines;
  const lineId = orderLineId(ordered?.id ?? '');
  await app.deps.db.updateTable('ServiceTask').set({ state: 'finished' }).where('orderId', '=', id).execute();
  await give({ type: 'advance', to: 'production' });
  await give({ type: 'recordReady', lines: [{ lineId, readyQuantity: quantity }] });
  await give({ type: 'ship', lines: [{ lineId, quantity }] });
  return { id, client, give };
}

test('a debt given up is owed until the day it was given up, and no more from it', async () => {
  const { client, give } = await shippedOrder();
  const owed = async (asOf: string) =>
    (await director.receivables.totals({ clientId: client, asOf: plainDate(asOf) })).receivable;
  expect(await owed('2026-11-23')).toBe(2_100);
  app.clock.set('2026-11-26T05:00:00.000Z');
  await give({ type: 'writeOff', payment: true });
  app.clock.set('2026-11-27T05:00:00.000Z');
  expect(await Promise.all(['2026-11-22', '2026-11-23', '2026-11-25', '2026-11-26', '2026-11-27'].map(owed))).toEqual([
    0, 2_100, 2_100, 0, 0,
  ]);
});

test('money and goods of commands are found on every past day, of closed orders too', async () => {
  app.clock.set('2026-11-23T05:00:00.000Z');
  const { id, client } = await shippedOrder();
  const pays = (moment: string, day: string, amount: number) => {
    app.clock.set(`${moment}T05:00:00.000Z`);
    const payment = { clientId: client, orderId: id, day: plainDate(day), amount: kopecks(amount) };
    return director.payments.record({ idempotencyKey: randomUUID(), ...payment });
  };
  await pays('2026-11-24', '2026-11-24', 1_000);
  await pays('2026-11-26', '2026-11-25', 1_100);
  await pays('2026-11-28', '2026-11-28', -300);
  await pays('2026-12-02', '2026-11-30', 300);
  app.clock.set('2026-12-10T05:00:00.000Z');
  const days = ['22', '23', '24', '25', '26', '27', '28', '29', '30'].map((day) => `2026-11-${day}`);
  const owed = (basis: 'known' | 'recorded') =>
    Promise.all(
      [...days, '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-10'].map(
        async (day) =>
          (await director.receivables.totals({ clientId: client, asOf: plainDate(day), basis })).receivable,
      ),
    );
  expect(await owed('known')).toEqual([0, 2_100, 1_100, 0, 0, 0, 300, 300, 0, 0, 0, 0, 0]);
  expect(await owed('recorded')).toEqual([0, 2_100, 1_100, 1_100, 0, 0, 300, 300, 300, 300, 0, 0, 0]);
});
