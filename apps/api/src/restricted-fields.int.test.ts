import { randomUUID } from 'node:crypto';
import { can, kopecks, paymentTermsSchema, roles, thousandths } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from './platform/new-id.ts';
import { type Caller, type TestApp, testApp } from './testing/test-app.ts';

let app: TestApp;
const clientId = newId();
const productId = newId();
let orderId = '';

beforeAll(async () => {
  app = await testApp();
  await app.deps.db
    .insertInto('Client')
    .values({ id: clientId, legalName: 'Проба', shortName: 'Проба', searchName: 'проба' })
    .execute();
  await app.deps.db
    .insertInto('Product')
    .values({ id: productId, article: 'ПР-7', name: 'Вилка', price: kopecks(10_000), cost: kopecks(7_777) })
    .execute();
  const { call } = await app.as('director');
  const terms = paymentTermsSchema.parse({
    name: '100 %',
    parts: [{ percentBasisPoints: 10_000, anchor: 'contract', offsetDays: 0, dayKind: 'calendar' }],
  });
  const line = {
    productId,
    description: 'Вилка',
    unit: 'шт',
    quantity: thousandths(1_000),
    price: kopecks(10_000),
    discountBasisPoints: 0,
    vatKind: 'standard' as const,
  };
  orderId = (
    await call.orders.create({ idempotencyKey: randomUUID(), clientId, category: 'standard', terms, lines: [line] })
  ).id;
});
afterAll(() => app.close());

/** Every answer in which a cost or a margin could stand. */
function answers(call: Caller): Promise<unknown[]> {
  return Promise.all([
    call.orders.card({ id: orderId }),
    call.orders.worklist({}),
    call.orders.list({}),
    call.orders.history({ id: orderId }),
    call.orders.lastPrices({ clientId, productIds: [productId] }),
    call.clients.card({ id: clientId }),
    call.clients.buys({ id: clientId }),
    call.clients.list({}),
    call.clientClasses.ofClient({ id: clientId }),
    call.clientClasses.movement(),
    call.products.list({}),
    call.products.card({ id: productId }),
    call.products.facets({}),
    call.products.sales({ id: productId }),
    call.products.matchList({ lines: ['ПР-7'] }),
    call.search.all({ text: 'ПР-7' }),
    call.payments.list({}),
    call.analytics.salesByMonth({ from: '2026-01-01', to: '2026-12-31' }),
  ]);
}

describe('costs and margins', () => {
  it.each(roles)('%s sees them if entitled, and nowhere if not', async (role) => {
    const { call } = await app.as(role, role === 'service' ? 'engineering' : undefined);
    const told = JSON.stringify(await answers(call));
    if (can(role, 'cost.read')) expect(told).toContain('7777');
    else {
      expect(told).not.toContain('7777');
      expect(told).not.toMatch(/"marginBasisPoints":\d/);
    }
  });
});
