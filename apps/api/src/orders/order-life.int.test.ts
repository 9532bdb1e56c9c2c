import { randomUUID } from 'node:crypto';
import { kopecks, type orderCommandSchema, paymentTermsSchema, thousandths } from '@svodka/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { newId } from '../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

const halfAndHalf = paymentTermsSchema.parse({
  name: '50/50',
  parts: [
    { percentBasisPoints: 5_000, anchor: 'contract', offsetDays: 5, dayKind: 'calendar' },
    { percentBasisPoints: 5_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' },
  ],
});

let app: TestApp;
let manager: Caller;
let director: Caller;
let economist: Caller;
let preparer: Caller;
let clientId: string;

beforeAll(async () => {
  app = await testApp();
  manager = (await app.as('manager')).call;
  director = (await app.as('director')).call;
  economist = (await app.as('economist')).call;
  preparer = (await app.as('service', 'preparation')).call;
  clientId = newId();
  await app.deps.db
    .insertInto('Client')
    .values({ id: clientId, legalName: 'ООО «Проба»', shortName: 'Проба', searchName: 'проба' })
    .execute();
});
afterAll(() => app.close());

function line(quantity: number, price: number) {
  return {
    description: 'Вилка ПР-7',
    unit: 'шт',
    quantity: thousandths(quantity * 1000),
    price: kopecks(price),
    discountBasisPoints: 0,
    vatKind: 'standard' as const,
  };
}

async function request(call: Caller, key = randomUUID()) {
  return call.orders.create({
    idempotencyKey: key,
    clientId,
    category: 'standard',
    terms: halfAndHalf,
    lines: [line(10, 10_000), line(5, 33_333)],
  });
}

async function give(call: Caller, id: string, command: z.input<typeof orderCommandSchema>) {
  const { version } = (await manager.orders.card({ id })).order;
  return call.orders.command({ id, version, command });
}

describe('the life of an order', () => {
  it('goes from request to the last payment, and everything agrees on the way', async () => {
    const { id, number } = await request(manager);
    expect(number).toMatch(/^2026-\d{5}$/);
    await give(manager, id, { type: 'advance', to: 'offer' });
    await give(manager, id, { type: 'advance' });
    const { version } = (await manager.orders.card({ id })).order;
    await manager.orders.update({ id, version, contract: { number: '118/26', signedOn: '2026-11-20' } });
    expect(await give(manager, id, { type: 'advance' })).toMatchObject({ stage: 'advance' });

    const waiting = await manager.orders.card({ id });
    expect(waiting.parts.map((part) => part.amount).reduce((sum, amount) => sum + amount, 0)).toBe(266_665);
    expect(waiting.parts[0]).toMatchObject({ amount: 133_333, plannedOn: '2026-11-28', isAdvance: true });
    expect(waiting.lines[0]?.promisedShipDate).not.toBeNull();

    const paid = await economist.payments.record({
      idempotencyKey: randomUUID(),
      clientId,
      orderId: id,
      day: '2026-11-23',
      amount: 133_333,
    });
    expect(paid).toMatchObject({ unallocated: 0, orders: [{ stage: 'preparation' }] });
    await expect(give(director, id, { type: 'advance' })).rejects.toMatchObject({
      cause: { refusal: { code: 'guard.tasksFinished' } },
    });
    const [preparation] = (await preparer.serviceTasks.queue({})).rows;
    if (preparation?.orderId !== id) throw new Error('work for production preparation');
    const prepared = { id: preparation.id, version: preparation.version, result: 'Маршрут готов' };
    expect(await preparer.serviceTasks.finish(prepared)).toMatchObject({ stage: 'production' });

    const { lines } = await manager.orders.card({ id });
    const [first, second] = lines;
    if (!first || !second) throw new Error('two lines');
    await give(director, id, {
      type: 'recordReady',
      lines: [{ lineId: first.id, readyQuantity: thousandths(10_000) }],
    });
    expect(
      await give(director, id, { type: 'ship', lines: [{ lineId: first.id, quantity: thousandths(4_000) }] }),
    ).toMatchObject({ stage: 'shipping' });
    await give(director, id, {
      type: 'recordReady',
      lines: [{ lineId: second.id, readyQuantity: thousandths(5_000) }],
    });
    await give(director, id, {
      type: 'ship',
      lines: [
        { lineId: first.id, quantity: thousandths(6_000) },
        { lineId: second.id, quantity: thousandths(5_000) },
      ],
    });
    expect((await manager.orders.card({ id })).order).toMatchObject({ stage: 'final_payment', shippedAmount: 266_665 });

    await economist.payments.record({
      idempotencyKey: randomUUID(),
      clientId,
      orderId: id,
      day: '2026-11-23',
      amount: 150_000,
    });
    const closed = await manager.orders.card({ id });
    expect(closed.order).toMatchObject({ stage: 'closed', open: false, paid: 266_665 });
    expect(closed.shipments.map((shipment) => shipment.amount)).toEqual([40_000, 226_665]);
    expect(await manager.payments.totals({ clientId })).toMatchObject({ amount: 283_333, unallocated: 16_668 });
    const history = await manager.orders.history({ id });
    expect(history.rows.length).toBeGreaterThan(8);
  });

  it('a request sent twice with one key is one order', async () => {
    const key = randomUUID();
    const [one, two] = await Promise.all([request(manager, key), request(manager, key)]);
    expect(two).toEqual(one);
  });

  it('a key used again for something else is refused', async () => {
    const key = randomUUID();
    await request(manager, key);
    const other = manager.orders.create({
      idempotencyKey: key,
      clientId,
      category: 'urgent',
      terms: halfAndHalf,
      lines: [line(1, 1)],
    });
    await expect(other).rejects.toMatchObject({ cause: { refusal: { code: 'request.idempotencyKeyReused' } } });
  });

  it('two people moving one order: one wins, the other is told who changed what', async () => {
    const { id, version } = await request(manager);
    const moves = [manager, director].map((call) =>
      call.orders.command({ id, version, command: { type: 'advance', to: 'offer' } }),
    );
    const outcomes = await Promise.allSettled(moves);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject({
      cause: { refusal: { code: 'request.conflict', details: { changes: { stage: ['request', 'offer'] } } } },
    });
    expect((await manager.orders.card({ id })).order.version).toBe(version + 1);
  });

  it('a forbidden transition changes nothing and says why', async () => {
    const { id } = await request(manager);
    await expect(give(manager, id, { type: 'advance', to: 'production' })).rejects.toMatchObject({
      cause: { refusal: { code: 'guard.contractSigned' } },
    });
    expect((await manager.orders.card({ id })).order).toMatchObject({ stage: 'request', version: 1 });
  });

  it('the monthly aggregate agrees with the rows through creation, edits and cancellation', async () => {
    const { id } = await request(manager);
    const { version } = (await manager.orders.card({ id })).order;
    await manager.orders.setLines({ id, version, lines: [line(3, 777)] });
    const other = await request(manager);
    await give(manager, other.id, { type: 'cancel', reason: 'дорого', service: 'sales' });
    const { rows } = await sql<{ differ: number }>`
        SELECT count(*)::int AS differ FROM (
          SELECT "managerId", date_trunc('month', "requestedOn")::date AS month, count(*) AS orders, sum("amount")::bigint AS amount
          FROM "Order" WHERE "cancelledOn" IS NULL GROUP BY 1, 2) r
        FULL JOIN "SalesMonth" m ON m."managerId" = r."managerId" AND m."month" = r.month
        WHERE m."orders" IS DISTINCT FROM r.orders OR m."amount" IS DISTINCT FROM r.amount`.execute(app.deps.db);
    expect(rows[0]?.differ).toBe(0);
  });
});
