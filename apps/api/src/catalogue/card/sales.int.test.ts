import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CatalogueDesk, openCatalogueDesk } from '../testing/catalogue-desk.ts';

let desk: CatalogueDesk;
let productId = '';
let clientId = '';

beforeAll(async () => {
  desk = await openCatalogueDesk();
  productId = await desk.product('ПРОДАЖИ', { price: 100 });
  clientId = await desk.client('Покупатель');
  await desk.buys(clientId, productId, ['2026-08-03', '2026-09-02', '2026-10-02'], 90);
  await desk.buys(await desk.client('Другой'), productId, ['2026-11-03'], 80);
  desk.app.clock.set('2026-11-23T05:00:00.000Z');
});
afterAll(() => desk.app.close());

test('a product tells how often it is bought, and every figure opens its rows', async () => {
  const card = await desk.manager.products.card({ id: productId });
  expect(card.quarters.slice(-3).map(({ orders, quantity }) => [orders, quantity])).toEqual([
    [0, 0],
    [2, 4_000],
    [2, 4_000],
  ]);
  for (const { from, to, orders } of card.quarters) {
    const { rows } = await desk.manager.products.sales({ id: productId, from, to });
    expect(rows).toHaveLength(orders);
  }
  for (const { clientId: buyer, orders, lastPrice } of card.buyers) {
    const { rows } = await desk.manager.products.sales({ id: productId, clientId: buyer });
    expect([rows.length, rows[0]?.price]).toEqual([orders, lastPrice]);
  }
});

test('rows come by pages that add up, latest first', async () => {
  const first = await desk.manager.products.sales({ id: productId, limit: 3 });
  const rest = await desk.manager.products.sales({ id: productId, limit: 3, cursor: first.nextCursor });
  expect([...first.rows, ...rest.rows].map((row) => row.requestedOn)).toEqual([
    '2026-11-03',
    '2026-10-02',
    '2026-09-02',
    '2026-08-03',
  ]);
});

test('what a client buys says when it is expected to be ordered again', async () => {
  const other = await desk.product('РЕДКОЕ', { price: 50 });
  await desk.buys(clientId, other, ['2026-11-20']);
  desk.app.clock.set('2026-11-23T05:00:00.000Z');
  const buys = await desk.manager.clients.buys({ id: clientId });
  expect(buys.map(({ article, orders, reorder }) => [article, orders, reorder])).toEqual([
    ['ПРОДАЖИ', 3, { intervalDays: 30, expectedOn: '2026-11-01', overdueDays: 22, lapsed: false }],
    ['РЕДКОЕ', 1, null],
  ]);
  expect(buys[0]).toMatchObject({ listPrice: 100, lastPrice: 90, lastQuantity: 2_000, lastOn: '2026-10-02' });
});
