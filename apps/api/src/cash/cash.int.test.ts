import { randomUUID } from 'node:crypto';
import {
  addDays,
  clientId as clientIdOf,
  kopecks,
  orderId,
  paymentTermsSchema,
  plainDate,
  thousandths,
  userId,
} from '@svodka/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';
import { asOfDay } from './as-of.ts';
import { backtestCash, judgeForecastsAnew } from './backtest.ts';
import { forecastCash } from './forecast.ts';
import { forgetForecasts } from './forget-forecasts.ts';
import { gatherCash } from './gather.ts';
import { storedOutlook } from './stored-outlook.ts';

let app: TestApp;
let manager: Caller;
let director: Caller;
let economist: Caller;
let clientId: string;
const orders: string[] = [];

const half = { percentBasisPoints: 5_000, dayKind: 'calendar' };
const terms = paymentTermsSchema.parse({
  name: '50/50',
  parts: [
    { ...half, anchor: 'contract', offsetDays: 5 },
    { ...half, anchor: 'shipment', offsetDays: 10 },
  ],
});
const period = { from: plainDate('2026-11-01'), to: plainDate('2027-02-28') };
const weekOfSecond = plainDate('2026-11-09');

/** An order signed today. */
async function sign(price: number): Promise<string> {
  const line = {
    description: 'Вилка',
    unit: 'шт',
    quantity: thousandths(1_000),
    price: kopecks(price),
    discountBasisPoints: 0,
    vatKind: 'standard' as const,
  };
  const order = { clientId, category: 'standard' as const, terms, lines: [line] };
  const { id, number } = await manager.orders.create({ idempotencyKey: randomUUID(), ...order });
  await manager.orders.command({ id, version: 1, command: { type: 'advance', to: 'contract' } });
  await manager.orders.update({ id, version: 2, contract: { number, signedOn: app.clock.today() } });
  await manager.orders.command({ id, version: 3, command: { type: 'advance' } });
  return id;
}

async function pay(orderId: string | undefined, amount: number): Promise<void> {
  const payment = { clientId, day: app.clock.today(), amount: kopecks(amount), ...(orderId ? { orderId } : {}) };
  await economist.payments.record({ idempotencyKey: randomUUID(), ...payment });
}

async function numberOf(query: ReturnType<typeof sql<{ value: number }>>): Promise<number> {
  return (await query.execute(app.deps.db)).rows[0]?.value ?? 0;
}

beforeAll(async () => {
  app = await testApp();
  manager = (await app.as('manager')).call;
  director = (await app.as('director')).call;
  economist = (await app.as('economist')).call;
  app.clock.set('2026-11-02T05:00:00.000Z');
  const firm = { legalName: 'ООО Заказчик', shortName: 'Заказчик' };
  clientId = (await manager.clients.create({ idempotencyKey: randomUUID(), ...firm })).id;
  for (const price of [100_000, 250_000, 70_001]) orders.push(await sign(price));
  app.clock.set('2026-11-05T05:00:00.000Z');
  await pay(orders[0], 50_000);
  await pay(undefined, 7_000);
  app.clock.set('2026-11-16T05:00:00.000Z');
});
afterAll(() => app.close());

test('the inflow is what the schedule and the payments say, by week and by month, and each sum is made of its rows', async () => {
  const due = await numberOf(
    sql`SELECT sum("amount")::bigint AS "value" FROM "SchedulePart" WHERE "plannedOn" IS NOT NULL`,
  );
  const came = await numberOf(sql`SELECT sum("amount")::bigint AS "value" FROM "Payment"`);
  for (const by of ['week', 'month'] as const) {
    const { rows, totals } = await manager.cash.inflow({ ...period, by });
    expect(totals).toMatchObject({ scheduled: due, received: came, open: due - 50_000 });
    expect(rows.reduce((sum, row) => sum + row.scheduled, 0)).toBe(due);
    expect(rows[0]?.from).toBe(period.from);
    expect(rows.at(-1)?.to).toBe(period.to);
  }
  for (const [what, sum] of [
    ['scheduled', due],
    ['received', came],
  ] as const) {
    expect(await sumOfRows(what)).toBe(sum);
  }
  const other = await app.as('manager');
  const theirs = await manager.cash.inflow({ ...period, managerId: userId(other.user.id) });
  expect(theirs.totals).toEqual({ scheduled: 0, scheduledAdvance: 0, received: 0, open: 0 });
});

type Page = Awaited<ReturnType<Caller['cash']['inflowRows']>>;

/** The rows behind a sum, page by page, added up. */
async function sumOfRows(what: 'scheduled' | 'received'): Promise<number> {
  let sum = 0;
  let cursor: string | null = null;
  do {
    const page: Page = await manager.cash.inflowRows({ ...period, what, cursor, limit: 2 });
    sum += page.rows.reduce((total, row) => total + row.amount, 0);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return sum;
}

test('a forecast as of a day is the same whatever is recorded, moved or cancelled after it', async () => {
  const then = () => forecastCash(app.deps, { by: 'week' }, { day: weekOfSecond });
  const before = await then();
  expect(before.clients[0]?.expected).toBeGreaterThan(0);
  await pay(orders[1], 125_000);
  await finishPreparation(orders[0]);
  const { version } = (await director.orders.card({ id: orders[2] ?? '' })).order;
  const command = { type: 'cancel' as const, reason: 'Передумали', service: 'sales' as const };
  await director.orders.command({ id: orders[2] ?? '', version, command });
  expect(await then()).toEqual(before);
  const now = await director.cash.forecast({ by: 'week' });
  expect(now.inputsHash).not.toBe(before.inputsHash);
  expect(now.asOf).toBe('2026-11-16');
});

async function finishPreparation(id: string | undefined): Promise<void> {
  await sql`UPDATE "ServiceTask" SET "state" = 'done', "endedAt" = now() WHERE "orderId" = ${id}::uuid`.execute(
    app.deps.db,
  );
  const { version } = (await director.orders.card({ id: id ?? '' })).order;
  await director.orders.command({
    id: id ?? '',
    version,
    command: { type: 'advance', to: 'production', latenessReason: 'Ждали материал' },
  });
}

test('equal inputs are computed once, also when they are asked for together, and answered from the store after that', async () => {
  const { db, clock } = app.deps;
  const asOf = asOfDay(clock, addDays(weekOfSecond, 2));
  const input = await gatherCash(db, { asOf, zone: clock.zone, by: 'month' });
  const [one, other] = await Promise.all([storedOutlook(db, input), storedOutlook(db, input)]);
  expect(one.outlook).toBe(other.outlook);
  const again = await storedOutlook(db, input);
  expect(again).toEqual(one);
  const kept = await numberOf(
    sql`SELECT count(*) AS "value" FROM "CashForecast" WHERE "inputsHash" = ${one.inputsHash}`,
  );
  expect(kept).toBe(1);
});

test('requests are answered while a forecast is being made', async () => {
  const finished: string[] = [];
  const forecast = manager.cash.scenario({ by: 'week', shipLaterWorkingDays: 3 }).then(() => finished.push('forecast'));
  await manager.cash.inflow(period).then(() => finished.push('inflow'));
  await forecast;
  expect(finished).toEqual(['inflow', 'forecast']);
});

test('what if: later shipments bring less soon, a lost order brings nothing, a client on time brings no less', async () => {
  const near = (periods: readonly { cumulative: { mean: number } }[]) => periods[9]?.cumulative.mean ?? 0;
  const later = await manager.cash.scenario({ shipLaterWorkingDays: 20 });
  expect(near(later.scenario)).toBeLessThan(near(later.base));
  const lost = await manager.cash.scenario({ lostOrders: orders.map((id) => orderId(id)) });
  expect(lost.scenario.at(-1)?.cumulative.mean).toBe(0);
  const onTime = await manager.cash.scenario({ onTimeClients: [clientIdOf(clientId)] });
  expect(near(onTime.scenario)).toBeGreaterThanOrEqual(near(onTime.base));
});

test('advances still to come can be taken for lost', async () => {
  app.clock.set('2026-11-17T05:00:00.000Z');
  const id = await sign(1_000_000);
  const advances = await manager.cash.openAdvances({});
  expect(advances[0]).toMatchObject({ orderId: id, open: 500_000, plannedOn: '2026-11-22' });
});

test('forecasts of the past are judged by what came, and the verdict is kept and shown', async () => {
  expect(await manager.cash.honesty()).toBeNull();
  app.clock.set('2027-02-08T05:00:00.000Z');
  const judged = await backtestCash(app.deps, { from: plainDate('2026-10-01'), to: plainDate('2026-12-31') });
  // Mondays with something to come whose eight weeks are over: from the one after the signing on.
  expect(judged.forecasts).toBe(6);
  expect(judged.byHorizon.map(({ weeks, cases }) => [weeks, cases])).toEqual([1, 2, 4, 8].map((weeks) => [weeks, 6]));
  await economist.cash.judgeAnew();
  const queued = await numberOf(sql`SELECT count(*) AS "value" FROM pgboss.job WHERE name = 'backtest'`);
  expect(queued).toBe(1);
  await judgeForecastsAnew(app.deps);
  const shown = await manager.cash.honesty();
  expect(shown).toMatchObject({ forecasts: 6, byHorizon: judged.byHorizon });
  expect((await manager.cash.forecast({})).method).toBe(shown?.best);
});

test('forecasts nobody judges any more are dropped, others stay', async () => {
  const kept = () => numberOf(sql`SELECT count(*) AS "value" FROM "CashForecast"`);
  const before = await kept();
  await forgetForecasts(app.deps);
  expect(await kept()).toBe(before);
  app.clock.set('2029-01-08T05:00:00.000Z');
  await forgetForecasts(app.deps);
  expect([before > 0, await kept()]).toEqual([true, 0]);
});
