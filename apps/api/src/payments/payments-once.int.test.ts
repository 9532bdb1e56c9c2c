import { randomUUID } from 'node:crypto';
import { kopecks, paymentTermsSchema, thousandths } from '@svodka/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { imbalances } from '../testing/money-balance.ts';
import { sendPaymentsOnce } from '../testing/payments-once.ts';
import { type TestApp, testApp } from '../testing/test-app.ts';

/** P3 in short: the long form sends ten thousand. */
const payments = Number(process.env.PAYMENTS_ONCE ?? 300);
const kills = Math.max(2, Math.floor(payments / 1_000));

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

async function bigOrder(clientId: string): Promise<string> {
  const director = (await app.as('director')).call;
  const terms = paymentTermsSchema.parse({
    name: '100 %',
    parts: [{ percentBasisPoints: 10_000, anchor: 'contract', offsetDays: 3, dayKind: 'working' }],
  });
  const line = {
    description: 'Вилка',
    unit: 'шт',
    quantity: thousandths(1_000),
    price: kopecks(10_000_000_000),
    discountBasisPoints: 0,
    vatKind: 'standard' as const,
  };
  const order = { clientId, category: 'standard' as const, terms, lines: [line] };
  return (await director.orders.create({ idempotencyKey: randomUUID(), ...order })).id;
}

it('a payment posts once, however often it is sent, whatever replies are lost and whenever the server is killed', async () => {
  const clientId = newId();
  const { db } = app.deps;
  await db
    .insertInto('Client')
    .values({ id: clientId, legalName: 'Проба', shortName: 'Проба', searchName: 'проба' })
    .execute();
  const orderId = await bigOrder(clientId);
  const outcome = await sendPaymentsOnce({ databaseUrl: app.url, clientId, orderId, payments, kills });

  expect(outcome.kills).toBe(kills);
  expect([...outcome.answers.values()].every((ids) => ids.size === 1)).toBe(true);
  const sum = (some: readonly { amount: number }[]) => some.reduce((total, one) => total + one.amount, 0);
  const economist = (await app.as('economist')).call;
  expect(await economist.payments.totals({ clientId })).toMatchObject({ count: payments, amount: sum(outcome.sent) });
  const { order } = await economist.orders.card({ id: orderId });
  expect(order.paid).toBe(sum(outcome.sent.filter((payment) => payment.orderId === orderId)));
  expect(await imbalances(db)).toEqual([]);
}, 600_000);

it('the same key with another body is refused', async () => {
  const { clientId } = await app.deps.db.selectFrom('Payment').select('clientId').limit(1).executeTakeFirstOrThrow();
  const economist = (await app.as('economist')).call;
  const payment = { idempotencyKey: randomUUID(), clientId, day: '2026-11-20', amount: 100 };
  await economist.payments.record(payment);
  await expect(economist.payments.record({ ...payment, amount: 101 })).rejects.toMatchObject({
    cause: { refusal: { code: 'request.idempotencyKeyReused' } },
  });
});
