import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

let app: TestApp;
let call: Caller;
let clientId: string;
let number: string;

beforeAll(async () => {
  app = await testApp();
  call = (await app.as('director')).call;
  const contacts = [
    { name: 'Иванова Мария', position: 'Снабжение', phones: ['8 (343) 222-33-44', '+7 912 000 11 22'] },
  ];
  const firm = { legalName: 'АО «Уралкабель»', shortName: 'Уралкабель', inn: '6671000001', contacts };
  clientId = (await call.clients.create({ idempotencyKey: randomUUID(), ...firm })).id;
  await call.products.save({ article: 'ШР20П4', name: 'Вилка круглая', unit: 'шт', vatKind: 'standard', active: true });
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
  number = (await call.orders.create({ idempotencyKey: randomUUID(), ...order })).number;
});
afterAll(() => app.close());

test.each(['кабел', 'АО Уралкабель', 'ehfkrf,tkm', 'uralkabel', '71000001'])(
  'a client is found by %s',
  async (text) => {
    expect((await call.search.all({ text })).clients).toMatchObject([{ id: clientId, name: 'Уралкабель' }]);
  },
);

test.each(['иванова', 'bdfyjdf', 'ivanova', '222-33', '+7 (343) 222', '8 912 000', '0001122'])(
  'a contact is found by %s',
  async (text) => {
    const { contacts } = await call.search.all({ text });
    expect(contacts).toMatchObject([{ clientId, name: 'Иванова Мария' }]);
    expect(contacts[0]?.detail).toContain('Уралкабель');
  },
);

test('an order is found by part of its number and by how people say it', async () => {
  const said = number.replace(/-0+/, '-');
  for (const text of [number, number.slice(-4), said]) {
    expect((await call.search.all({ text })).orders, text).toMatchObject([{ number, detail: 'Уралкабель · Вилка' }]);
  }
});

test.each(['шр20', 'ih20', 'КРУГЛ'])('a product is found by %s', async (text) => {
  expect((await call.search.all({ text })).products).toMatchObject([{ article: 'ШР20П4' }]);
});

test('one letter or a sign of LIKE finds nothing rather than everything', async () => {
  const nothing = { clients: [], contacts: [], orders: [], products: [] };
  expect(await call.search.all({ text: 'у' })).toEqual(nothing);
  expect(await call.search.all({ text: '___' })).toEqual(nothing);
});

test('a stranger finds nothing', async () => {
  await expect(app.anonymous.search.all({ text: 'кабел' })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});
