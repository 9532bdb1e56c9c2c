import { randomUUID } from 'node:crypto';
import { kopecks, plainDate } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json } from '../platform/database/json.ts';
import { newId } from '../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';
import { reckonClasses } from './reckon-classes.ts';

let app: TestApp;
let manager: { user: { id: string }; call: Caller };
let director: Caller;
let dear: string;
let cheap: string;
let lost: string;

beforeAll(async () => {
  app = await testApp();
  manager = await app.as('manager');
  director = (await app.as('director')).call;
  [dear, cheap, lost] = [await client('Дорогой'), await client('Дешёвый'), await client('Ушедший')];
  await client('Без заказов');
  for (const day of ['2025-11-05', '2026-02-05', '2026-05-05', '2026-08-05', '2026-10-05']) {
    await order(dear, day, 1_000, 100);
    await order(cheap, day, 9_000, 8_990);
  }
  await order(lost, '2025-12-20', 4_000, 3_950);
  await reckonClasses(app.deps);
});
afterAll(() => app.close());

async function client(shortName: string) {
  return (await manager.call.clients.create({ idempotencyKey: randomUUID(), legalName: shortName, shortName })).id;
}

/** A confirmed order as a load would write it. */
async function order(clientId: string, confirmedOn: string, amount: number, cost: number): Promise<string> {
  const { db, clock } = app.deps;
  const lifecycle = await db.selectFrom('Lifecycle').select('id').executeTakeFirstOrThrow();
  const id = newId();
  const days = { requestedOn: plainDate(confirmedOn), confirmedOn: plainDate(confirmedOn) };
  const stage = {
    stage: 'production',
    stageEnteredAt: clock.now(),
    waitsFor: 'production',
    waitsSince: clock.now(),
  } as const;
  const sums = { amount: kopecks(amount), cost: kopecks(cost) };
  await db
    .insertInto('Order')
    .values({
      id,
      number: id,
      clientId,
      managerId: manager.user.id,
      terms: json({ name: 'Без предоплаты', parts: [] }),
      lifecycleId: lifecycle.id,
      ...days,
      ...stage,
      ...sums,
    })
    .execute();
  return id;
}

const listed = async (call: Caller, filters: object) =>
  (await call.clients.list(filters)).rows.map(({ shortName }) => shortName);
const stored = () => app.deps.db.selectFrom('ClientClass').selectAll().orderBy('clientId').orderBy('quarter').execute();

describe('classes of clients', () => {
  test('are by revenue for those who may not see costs, by margin for the others', async () => {
    expect(await listed(manager.call, { abc: 'A' })).toEqual(['Дешёвый']);
    expect(await listed(director, { abc: 'A' })).toEqual(['Дорогой']);
    const [latest] = await manager.call.clientClasses.ofClient({ id: cheap });
    expect(latest).toMatchObject({ quarter: '2026-10-01', abc: 'A', xyz: 'X', revenue: 36_000, margin: null });
    const [known] = await director.clientClasses.ofClient({ id: cheap });
    expect(known).toMatchObject({ abc: 'C', margin: 40 });
    expect((await manager.call.clientClasses.movement()).basis).toBe('revenue');
  });

  test('of a list’s row agree with the client’s page, with the class of a quarter ago', async () => {
    const { rows } = await director.clients.list({ search: 'Дорогой' });
    const [latest, before] = await director.clientClasses.ofClient({ id: dear });
    expect(rows[0]?.classes).toMatchObject({ abc: latest?.abc, abcWas: before?.abc, recency: latest?.recency });
    expect((await director.clients.list({ search: 'Без заказов' })).rows).toMatchObject([{ classes: null }]);
  });

  test('reckoned again change nothing, and follow the orders when those do', async () => {
    const first = await stored();
    expect(await director.clientClasses.reckon()).toEqual({ clients: 2 });
    expect(await stored()).toEqual(first);
    const extra = await order(lost, '2026-11-10', 50_000, 1_000);
    await reckonClasses(app.deps);
    expect(await listed(director, { abc: 'A' })).toEqual(['Ушедший']);
    await app.deps.db
      .updateTable('Order')
      .set({ cancelledOn: plainDate('2026-11-20') })
      .where('id', '=', extra)
      .execute();
    await Promise.all([reckonClasses(app.deps), reckonClasses(app.deps)]);
    expect(await stored()).toEqual(first);
  });

  test('every cell of the movement opens the clients it counts', async () => {
    const { moves } = await director.clientClasses.movement();
    expect(moves.reduce((sum, move) => sum + move.clients, 0)).toBe(3);
    for (const { was, abc, clients } of moves) {
      const cell = { abcWas: was ?? ('none' as const), abc: abc ?? ('none' as const) };
      expect(await director.clients.totals(cell)).toEqual({ count: clients });
    }
    expect(await listed(director, { abc: 'none', abcWas: 'C' })).toEqual(['Ушедший']);
  });

  test('and groups of them filter the list', async () => {
    const { groups, cells } = await director.clientClasses.movement();
    for (const { group, clients } of groups)
      expect(await director.clients.totals({ rfm: group })).toEqual({ count: clients });
    for (const { abc, xyz, clients } of cells) {
      expect(await director.clients.totals({ abc, xyz: xyz ?? 'none' })).toEqual({ count: clients });
    }
  });
});

test('clients are found by what they owe', async () => {
  const owing = await order(dear, '2026-10-06', 500, 100);
  await app.deps.db
    .updateTable('Order')
    .set({ shippedAmount: kopecks(500) })
    .where('id', '=', owing)
    .execute();
  expect(await listed(manager.call, { debt: 'receivable' })).toEqual(['Дорогой']);
  expect(await listed(manager.call, { debt: 'overdue' })).toEqual([]);
  const part = {
    percentBasisPoints: 10_000,
    amount: kopecks(500),
    anchor: 'shipment',
    offsetDays: 0,
    dayKind: 'calendar',
  } as const;
  await app.deps.db
    .insertInto('SchedulePart')
    .values({ id: newId(), orderId: owing, position: 0, ...part, plannedOn: plainDate('2026-11-22') })
    .execute();
  expect(await listed(manager.call, { debt: 'overdue' })).toEqual(['Дорогой']);
  expect(await listed(manager.call, { debt: 'none' })).not.toContain('Дорогой');
});
