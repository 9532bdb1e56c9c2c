import { randomUUID } from 'node:crypto';
import { kopecks, plainDate, thousandths } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

let app: TestApp;
let admin: Caller;
let service: Caller;
let manager: Caller;
const groups = { plugs: newId(), round: newId(), other: newId() };

beforeAll(async () => {
  app = await testApp();
  admin = (await app.as('admin')).call;
  service = (await app.as('service', 'engineering')).call;
  manager = (await app.as('manager')).call;
  const rows = [
    { id: groups.plugs, name: 'Вилки', path: 'Вилки' },
    { id: groups.round, parentId: groups.plugs, name: 'Круглые', path: 'Вилки > Круглые' },
    { id: groups.other, name: 'Вилки-переходники', path: 'Вилки-переходники' },
  ];
  await app.deps.db.insertInto('ProductGroup').values(rows).execute();
});
afterAll(() => app.close());

const refused = (code: string, details: object = {}) => ({ cause: { refusal: { code, details } } });

function product(article: string, more: object = {}) {
  return { article, name: `Вилка ${article}`, unit: 'шт', vatKind: 'standard' as const, active: true, ...more };
}

async function uploaded(name: string) {
  const id = newId();
  await app.deps.db.insertInto('File').values({ id, sha256: id, name, mime: 'image/png', size: 1 }).execute();
  return id;
}

describe('saving products', () => {
  test('an article belongs to one product, even when two give it at once', async () => {
    const outcomes = await Promise.allSettled([
      admin.products.save(product('ШР20')),
      admin.products.save(product('ШР20')),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject(
      refused('product.articleTaken'),
    );
  });

  test('a product saved twice under one key is one product', async () => {
    const input = { ...product('ОДИН'), idempotencyKey: randomUUID() };
    expect(await admin.products.save(input)).toEqual(await admin.products.save(input));
  });

  test('whoever may not see the cost neither sees it, nor erases it, nor learns it from a conflict', async () => {
    const { id } = await admin.products.save(product('ЦЕНА', { price: 500, cost: 300 }));
    expect((await service.products.card({ id })).product).toMatchObject({ price: 500, cost: null });
    await service.products.save({ ...product('ЦЕНА', { price: 600 }), id, version: 1 });
    expect((await admin.products.card({ id })).product).toMatchObject({ price: 600, cost: 300, version: 2 });
    await admin.products.save({ ...product('ЦЕНА', { price: 600, cost: 350 }), id, version: 2 });
    const late = service.products.save({ ...product('ЦЕНА'), id, version: 2 });
    await expect(late).rejects.toMatchObject(refused('request.conflict', { changes: {}, actualVersion: 3 }));
    await late.catch((error: unknown) => expect(JSON.stringify(error)).not.toContain('350'));
  });

  test('a price set today is written into the main price list', async () => {
    const priceTypeId = newId();
    await app.deps.db.insertInto('PriceType').values({ id: priceTypeId, name: 'Основная', isMain: true }).execute();
    const { id } = await admin.products.save(product('ПРАЙС', { price: 100 }));
    await admin.products.save({ ...product('ПРАЙС', { price: 120 }), id, version: 1 });
    expect((await admin.products.card({ id })).prices).toMatchObject([
      { priceType: 'Основная', validFrom: '2026-11-23', price: 120 },
    ]);
  });

  test('a manager reads the catalogue and writes none of it', async () => {
    await expect(manager.products.save(product('НЕТ'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('pictures and drawings', () => {
  test('the first photo becomes the picture, and the next when it is taken off', async () => {
    const { id: productId } = await admin.products.save(product('ФОТО'));
    const [drawing, first, second] = [await uploaded('чертёж.pdf'), await uploaded('1.png'), await uploaded('2.png')];
    const attach = (fileId: string, kind: 'photo' | 'drawing') =>
      service.products.attachFile({ productId, fileId, kind });
    expect(await attach(drawing, 'drawing')).toEqual({ pictureId: null });
    expect(await attach(first, 'photo')).toEqual({ pictureId: first });
    expect(await attach(second, 'photo')).toEqual({ pictureId: first });
    const card = await manager.products.card({ id: productId });
    expect(card.files.map((file) => file.fileId)).toEqual([drawing, first, second]);
    expect(card.product.hasDrawing).toBe(true);
    expect(await service.products.detachFile({ productId, fileId: first })).toEqual({ pictureId: second });
    expect(await service.products.detachFile({ productId, fileId: second })).toEqual({ pictureId: null });
    const again = service.products.detachFile({ productId, fileId: second });
    await expect(again).rejects.toMatchObject(refused('request.notFound'));
  });
});

describe('reading the catalogue', () => {
  test('a group shows its subtree and not its namesakes', async () => {
    const { id: deep } = await admin.products.save(product('К-1', { groupId: groups.round }));
    const { id: top } = await admin.products.save(product('К-2', { groupId: groups.plugs }));
    await admin.products.save(product('К-3', { groupId: groups.other }));
    const { rows } = await manager.products.list({ groupId: groups.plugs, sort: 'article' });
    expect(rows.map((row) => row.id)).toEqual([deep, top]);
    expect(rows[0]).toMatchObject({ groupName: 'Круглые', hasDrawing: false });
    expect(await manager.products.totals({ groupId: groups.plugs })).toEqual({ count: 2 });
    const counts = (await manager.products.groups()).map(({ path, products }) => [path, products]);
    expect(counts).toContainEqual(['Вилки', 2]);
    expect(counts).toContainEqual(['Вилки > Круглые', 1]);
  });

  test('filters and layouts narrow the list, pages add up', async () => {
    await admin.products.save(product('РМ-77', { name: 'Розетка РМ', active: false }));
    const found = async (filters: object) => (await manager.products.list(filters)).rows.map((row) => row.article);
    expect(await found({ search: 'рм-7' })).toEqual(['РМ-77']);
    expect(await found({ search: 'hjptnrf' })).toEqual(['РМ-77']);
    expect(await found({ search: 'рм-7', active: true })).toEqual([]);
    expect(await found({ search: 'рм-7', inStock: true })).toEqual([]);
    const { count } = await manager.products.totals({});
    for (const sort of ['name', 'article', 'price'] as const) {
      const first = await manager.products.list({ sort, limit: 4 });
      const rest = await manager.products.list({ sort, limit: 200, cursor: first.nextCursor });
      expect(new Set([...first.rows, ...rest.rows].map((row) => row.id)).size, sort).toBe(count);
    }
  });

  test('the card tells who buys it and what is where', async () => {
    const { id: productId } = await admin.products.save(product('КУПЛЕН', { price: 100 }));
    const { id: clientId } = await manager.clients.create({
      idempotencyKey: randomUUID(),
      legalName: 'ООО Покупатель',
      shortName: 'Покупатель',
    });
    const part = {
      percentBasisPoints: 10_000,
      anchor: 'shipment' as const,
      offsetDays: 5,
      dayKind: 'calendar' as const,
    };
    await manager.orders.create({
      idempotencyKey: randomUUID(),
      clientId,
      category: 'standard',
      terms: { name: 'По отгрузке', parts: [part] },
      lines: [
        {
          productId,
          description: 'Вилка',
          unit: 'шт',
          quantity: 2_000,
          price: 90,
          discountBasisPoints: 0,
          vatKind: 'standard',
        },
      ],
    });
    await app.deps.db
      .insertInto('ProductStock')
      .values({ productId, warehouse: 'Главный', quantity: thousandths(5_000) })
      .execute();
    const card = await manager.products.card({ id: productId });
    const bought = { orders: 1, quantity: 2_000, lastPrice: kopecks(90), lastOn: plainDate('2026-11-23') };
    expect(card.buyers).toEqual([{ clientId, clientName: 'Покупатель', ...bought }]);
    expect(card.stocks).toMatchObject([{ warehouse: 'Главный', quantity: 5_000 }]);
    expect(card.stocks[0]?.countedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(await manager.clients.buys({ id: clientId })).toMatchObject([{ productId, amount: 180, ...bought }]);
  });
});
