import { type AgingBucket, addDays, addKopecks, type PlainDate } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing/test-app.ts';
import { bases, groupings, receivablesListInput } from './input.ts';
import { listReceivables } from './list-receivables.ts';
import { readReceivablesTotals } from './receivables-totals.ts';
import type { ReceivableRow } from './shapes.ts';
import { expectedDebt } from './testing/expected-debts.ts';
import { randomOrders } from './testing/random-orders.ts';
import { storeOrders } from './testing/store-orders.ts';
import type { TestOrder } from './testing/test-order.ts';

let app: TestApp;
let orders: TestOrder[];
let today: PlainDate;

beforeAll(async () => {
  app = await testApp();
  today = app.clock.today();
  orders = randomOrders(400, today, app.clock.zone);
  const people = await Promise.all([app.as('manager'), app.as('manager'), app.as('manager')]);
  await storeOrders(
    app.deps.db,
    orders,
    people.map(({ user }) => user.id),
  );
});
afterAll(() => app.close());

const agos = [-10, 0, 1, 2, 7, 30, 31, 60, 90, 120, 150, 200];
const cases = agos.flatMap((ago) => bases.map((basis) => ({ ago, basis })));

async function everyRow(input: Partial<Parameters<typeof listReceivables>[1]>): Promise<ReceivableRow[]> {
  const rows: ReceivableRow[] = [];
  let cursor: string | null = null;
  do {
    const asked = receivablesListInput.parse({ limit: 60, ...input, cursor });
    const page = await listReceivables(app.deps, asked);
    rows.push(...page.rows);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return rows;
}

describe.each(cases)('$ago days ago by $basis facts', ({ ago, basis }) => {
  test('what PostgreSQL adds up is what the domain says of every order', async () => {
    const day = addDays(today, -ago);
    const rows = new Map((await everyRow({ by: 'order', asOf: day, basis })).map((row) => [row.id, row]));
    for (const order of orders) {
      const { receivable, advanceReceived, overdue } = expectedDebt(order, { day, basis, today, zone: app.clock.zone });
      const within = (bucket: AgingBucket) =>
        addKopecks(
          ...overdue.parts.filter((one) => one.kind === 'rest' && one.bucket === bucket).map((one) => one.unpaid),
        );
      const row = rows.get(order.id);
      if (receivable === 0 && advanceReceived === 0 && overdue.overdueAdvance === 0) expect(row).toBeUndefined();
      else
        expect(row).toMatchObject({
          receivable,
          advancesReceived: advanceReceived,
          overdue: overdue.overdue,
          overdueAdvance: overdue.overdueAdvance,
          daysOverdue: overdue.daysOverdue,
          notDue: receivable - overdue.overdue,
          d1to30: within('d1to30'),
          d31to60: within('d31to60'),
          d61to90: within('d61to90'),
          over90: within('over90'),
        });
    }
  });

  test('every grouping adds up to the totals, page by page', async () => {
    const asOf = addDays(today, -ago);
    const {
      clients,
      overdueClients,
      orders: counted,
      ...totals
    } = await readReceivablesTotals(app.deps, { asOf, basis });
    for (const by of groupings) {
      const rows = await everyRow({ by, asOf, basis, limit: 7 });
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const [name, sum] of Object.entries(totals))
        expect([by, name, rows.reduce((all, row) => all + Reflect.get(row, name), 0)]).toEqual([by, name, sum]);
    }
    expect(clients).toBeLessThanOrEqual(30);
    expect((await everyRow({ by: 'client', asOf, basis, overdueOnly: true })).length).toBe(overdueClients);
    expect(counted).toBeLessThanOrEqual(orders.length);
    const unallocated = orders.map(
      (order) => expectedDebt(order, { day: asOf, basis, today, zone: app.clock.zone }).unallocated,
    );
    const onAccount = (await everyRow({ by: 'order', asOf, basis })).filter((row) => row.number === null);
    expect(onAccount.reduce((all, row) => all + row.advancesReceived, 0)).toBe(addKopecks(...unallocated));
  });

  test('rows that are narrowed by age add up to the totals narrowed alike', async () => {
    const asOf = addDays(today, -ago);
    for (const narrowed of [
      { overdueOnly: true },
      { bucket: 'd31to60' },
      { bucket: 'notDue', overdueOnly: true },
    ] as const)
      for (const by of groupings) {
        const rows = await everyRow({ by, asOf, basis, ...narrowed });
        const totals = await readReceivablesTotals(app.deps, { by, asOf, basis, ...narrowed });
        const sum = (key: 'receivable' | 'overdue' | 'notDue') => rows.reduce((all, row) => all + row[key], 0);
        expect([sum('receivable'), sum('overdue'), sum('notDue')]).toEqual([
          totals.receivable,
          totals.overdue,
          totals.notDue,
        ]);
      }
  });
});
