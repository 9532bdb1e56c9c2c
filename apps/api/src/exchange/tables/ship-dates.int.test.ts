import { afterAll, beforeEach, expect, it } from 'vitest';
import { redateOrders } from '../../orders/index.ts';
import { type TestApp, testApp } from '../../testing/test-app.ts';
import { fileOf, importJob } from '../testing/index.ts';

let app: TestApp;
beforeEach(async () => {
  await app?.close();
  app = await testApp();
});
afterAll(() => app.close());

const csv = (...lines: string[]) => fileOf('table.csv', `${lines.join('\r\n')}\r\n`);

async function importOrder(promised: string): Promise<void> {
  const path = csv(
    'number;client;article;quantity;price;requested_at;confirmed_at;promised_ship_date;terms',
    `7;Прибор;A;2;10;12.01.2026;14.01.2026;${promised};50/50`,
  );
  await importJob(app, { kind: 'orders', path });
}

const line = () =>
  app.deps.db
    .selectFrom('OrderLine')
    .select(['id', 'promisedShipDate as promised', 'currentShipDate as current'])
    .executeTakeFirstOrThrow();
const moves = () => app.deps.db.selectFrom('ShipDateMove').selectAll().orderBy('movedAt').execute();

it('an order imported in production keeps its date, night after night and when its late advance is imported', async () => {
  await importOrder('02.02.2026');
  expect(await redateOrders(app.deps)).toBe(0);
  await importJob(app, { kind: 'payments', path: csv('date;amount;order_number', '02.03.2026;10;7') });
  expect(await redateOrders(app.deps)).toBe(0);
  expect(await line()).toMatchObject({ promised: '2026-02-02', current: '2026-02-02' });
  expect(await moves()).toEqual([]);
});

it('one that awaits its advance is moved by the real wait; its promise then stays, and imported money settles it', async () => {
  await importOrder('02.02.2026');
  const path = csv('order_number;stage;entered_at', '7;request;12.01.2026', '7;advance;14.01.2026');
  await importJob(app, { kind: 'stages', path });
  expect(await redateOrders(app.deps)).toBe(1);
  const [running] = await moves();
  expect(running).toMatchObject({ fromDay: '2026-02-02', cause: 'advance_late' });
  await importOrder('09.02.2026');
  expect(await line()).toMatchObject({ promised: '2026-02-02', current: running?.toDay });

  await importJob(app, { kind: 'payments', path: csv('date;amount;order_number', '23.01.2026;10;7') });
  const [settled] = await moves();
  expect(settled).toMatchObject({ id: running?.id, fromDay: '2026-02-02' });
  expect(settled?.workingDays).toBeLessThan(running?.workingDays ?? 0);
  expect(await line()).toMatchObject({ promised: '2026-02-02', current: settled?.toDay });
});
