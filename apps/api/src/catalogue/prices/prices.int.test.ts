import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CatalogueDesk, openCatalogueDesk, refused } from '../testing/catalogue-desk.ts';
import { settlePrices } from './settle-prices.ts';

let desk: CatalogueDesk;
let priceTypeId = '';

beforeAll(async () => {
  desk = await openCatalogueDesk();
  const productId = await desk.product('ПЕРВЫЙ');
  await desk.admin.products.savePrice({ productId, version: 1, validFrom: '2026-11-23', price: 1_000 });
  [{ id: priceTypeId = '' } = {}] = await desk.admin.products.priceTypes();
});
beforeEach(() => at('2026-11-23'));
afterAll(() => desk.app.close());

const at = (day: string) => desk.app.clock.set(`${day}T05:00:00.000Z`);
const card = (id: string) => desk.manager.products.card({ id });
const set = async (productId: string, validFrom: string, price: number) => {
  const { product } = await card(productId);
  return desk.admin.products.savePrice({ productId, version: product.version, priceTypeId, validFrom, price });
};
const eventsOf = async (entityId: string) => {
  const events = await desk.app.deps.db
    .selectFrom('Event')
    .select(['type', sql<unknown>`"changes" -> 'price'`.as('price')])
    .where('entityId', '=', entityId)
    .where('type', 'like', 'product.price%')
    .orderBy('id')
    .execute();
  return events.map(({ type, price }) => [type, price]);
};

describe('prices by date', () => {
  test('a first price makes the main list; a future one waits for its day', async () => {
    const id = await desk.product('БУДУЩЕЕ', { price: 500 });
    await set(id, '2026-12-01', 700);
    expect((await card(id)).product.price).toBe(500);
    expect((await card(id)).prices.map(({ validFrom, price }) => [validFrom, price])).toEqual([
      ['2026-12-01', 700],
      ['2026-11-23', 500],
    ]);
  });

  test('the night of its day makes it the price of today, once', async () => {
    const id = await desk.product('НОЧЬ', { price: 500 });
    await set(id, '2026-12-01', 700);
    at('2026-11-30');
    await settlePrices(desk.app.deps);
    expect((await card(id)).product.price).toBe(500);
    at('2026-12-01');
    await settlePrices(desk.app.deps);
    await settlePrices(desk.app.deps);
    expect((await card(id)).product).toMatchObject({ price: 700, version: 3 });
    expect(await eventsOf(id)).toEqual([
      ['product.priceSet', [null, 700]],
      ['product.priceBegan', [500, 700]],
    ]);
  });

  test('the past is rewritten with a record of what stood there', async () => {
    const id = await desk.product('ПРОШЛОЕ', { price: 500 });
    await set(id, '2026-11-23', 550);
    await set(id, '2026-06-01', 400);
    expect((await card(id)).product.price).toBe(550);
    expect(await eventsOf(id)).toEqual([
      ['product.priceSet', [500, 550]],
      ['product.priceSet', [null, 400]],
    ]);
  });

  test('a price that has not begun is taken back, one in force is not; an old version is a conflict', async () => {
    const productId = await desk.product('СНЯТЬ', { price: 500 });
    await set(productId, '2026-12-01', 700);
    const drop = (version: number, validFrom: string) =>
      desk.admin.products.dropPrice({ productId, version, priceTypeId, validFrom });
    await expect(drop(1, '2026-12-01')).rejects.toMatchObject(refused('request.conflict'));
    await expect(drop(2, '2026-11-23')).rejects.toMatchObject(refused('price.inForce'));
    await drop(2, '2026-12-01');
    expect((await card(productId)).prices).toHaveLength(1);
  });
});

describe('a price list changed by a percent', () => {
  test('previewed, written as previewed, and each product tells of it', async () => {
    const { sockets } = desk.groups;
    const dear = await desk.product('СПИСОК-1', { price: 10_000, groupId: sockets });
    await desk.product('СПИСОК-2', { price: 333, groupId: sockets });
    const other = await desk.product('НЕ-СПИСОК', { price: 10_000 });
    const change = { groupId: sockets, priceTypeId, validFrom: '2027-01-01', basisPoints: 550, step: 100 as const };
    const preview = await desk.admin.products.previewPrices(change);
    expect(preview.rows.map(({ article, before, after }) => [article, before, after])).toEqual([
      ['СПИСОК-1', 10_000, 10_600],
      ['СПИСОК-2', 333, 400],
    ]);
    const seen = { count: preview.count, total: preview.total };
    const input = { ...change, seen, idempotencyKey: randomUUID() };
    expect(await desk.admin.products.changePrices(input)).toEqual({ count: 2 });
    expect(await desk.admin.products.changePrices(input)).toEqual({ count: 2 });
    expect((await card(dear)).prices[0]).toMatchObject({ validFrom: '2027-01-01', price: 10_600 });
    expect((await card(dear)).product).toMatchObject({ price: 10_000, version: 2 });
    expect((await card(other)).prices).toHaveLength(1);
    expect(await eventsOf(dear)).toEqual([['product.priceSet', [10_000, 10_600]]]);
  });

  test('another outcome than previewed is refused, and so is a past day', async () => {
    const id = await desk.product('СДВИГ', { price: 20_000 });
    const { plugs: groupId } = desk.groups;
    const change = { groupId, priceTypeId, validFrom: '2026-11-23', basisPoints: 1_000, step: 1 as const };
    const { count, total } = await desk.admin.products.previewPrices(change);
    await set(id, '2026-11-23', 30_000);
    const write = (input: object) =>
      desk.admin.products.changePrices({
        ...change,
        seen: { count, total },
        idempotencyKey: randomUUID(),
        ...input,
      });
    await expect(write({})).rejects.toMatchObject(refused('price.listChanged'));
    await expect(write({ validFrom: '2026-11-22' })).rejects.toMatchObject(refused('price.inForce'));
    const fresh = await desk.admin.products.previewPrices(change);
    await write({ seen: { count: fresh.count, total: fresh.total } });
    expect((await card(id)).product.price).toBe(33_000);
  });
});
