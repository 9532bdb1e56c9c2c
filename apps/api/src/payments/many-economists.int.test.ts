import { randomUUID } from 'node:crypto';
import { kopecks, paymentTermsSchema, thousandths } from '@svodka/domain';
import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { imbalances } from '../testing/money-balance.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

let app: TestApp;
let clientId: string;
let orders: string[] = [];

beforeAll(async () => {
  app = await testApp();
  clientId = newId();
  const client = { id: clientId, legalName: 'Проба', shortName: 'Проба', searchName: 'проба' };
  await app.deps.db.insertInto('Client').values(client).execute();
  const director = (await app.as('director')).call;
  orders = [];
  for (let n = 0; n < 3; n++) orders.push(await newOrder(director));
});
afterAll(() => app.close());

const parts = [3_000, 7_000].map((percentBasisPoints) => ({
  ...{ percentBasisPoints, anchor: 'contract' as const, offsetDays: 3, dayKind: 'working' as const },
}));
const terms = paymentTermsSchema.parse({ name: '30/70', parts });

async function newOrder(director: Caller): Promise<string> {
  const line = {
    description: 'Вилка',
    unit: 'шт',
    quantity: thousandths(1_000),
    price: kopecks(200_000),
    discountBasisPoints: 0,
    vatKind: 'standard' as const,
  };
  const order = { clientId, category: 'standard' as const, terms, lines: [line] };
  return (await director.orders.create({ idempotencyKey: randomUUID(), ...order })).id;
}

const below = (limit: number) => Math.floor(Math.random() * limit);
function some<T>(of: readonly T[]): T {
  const chosen = of[below(of.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}
const day = '2026-11-20';

/** One random command; what it is refused for is an answer, anything else is a bug. */
async function act(economist: Caller, payments: string[]): Promise<void> {
  const amount = 1 + below(90_000);
  const key = { idempotencyKey: randomUUID() };
  const shares = orders.map((orderId) => ({ orderId, amount: kopecks(1 + below(40_000)) }));
  const whole = kopecks(shares.reduce((sum, share) => sum + share.amount, below(10_000)));
  const commands = [
    async () => {
      payments.push((await economist.payments.record({ clientId, orderId: some(orders), day, amount, ...key })).id);
    },
    async () => {
      payments.push((await economist.payments.record({ clientId, shares, day, amount: whole, ...key })).id);
    },
    () => economist.payments.record({ clientId, orderId: some(orders), day, amount: -amount, ...key }),
    () => economist.payments.reverse({ paymentId: some(payments), reason: 'проба', ...key }),
    () => economist.payments.allocate({ paymentId: some(payments), orderId: some(orders) }),
    () => economist.payments.reallocate({ paymentId: some(payments), shares: shares.slice(below(3)) }),
  ];
  try {
    await some(commands)();
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') throw error;
  }
}

it('whatever several economists do to the same orders at once, every kopeck is accounted for', async () => {
  const first = (await app.as('economist')).call;
  const payments = [(await first.payments.record({ clientId, day, amount: 1_000, idempotencyKey: randomUUID() })).id];
  const people = await Promise.all(Array.from({ length: 6 }, async () => (await app.as('economist')).call));
  for (let round = 0; round < 15; round++) {
    await Promise.all(people.map((economist) => act(economist, payments)));
    expect(await imbalances(app.deps.db)).toEqual([]);
  }
}, 120_000);
