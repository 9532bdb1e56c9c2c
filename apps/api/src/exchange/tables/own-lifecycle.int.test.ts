import { svodkaLifecycle } from '@svodka/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../testing/test-app.ts';
import { fileOf, importJob } from '../testing/index.ts';
import { readLifecycle } from './read-lifecycle.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const csv = (...lines: string[]) => fileOf('table.csv', `${lines.join('\n')}\n`);

it("another plant's history keeps its own path, beside ours and once", async () => {
  const lifecycle = readLifecycle('Приём\nСварка\nСдача;won\nБрак;lost\n', 'ship-yard');
  await importJob(app, { kind: 'orders', path: csv('number;client;amount;requested_at', '1;Верфь;10;2026-01-12') });
  const path = csv('order_number;stage;entered_at', '1;Приём;2026-01-12', '1;Сварка;2026-01-14', '1;Сдача;2026-02-02');
  expect(await importJob(app, { kind: 'stages', path, lifecycle })).toMatchObject({ created: 3, refusedCount: 0 });
  expect(await importJob(app, { kind: 'stages', path, lifecycle })).toMatchObject({ created: 0, unchanged: 3 });
  const kept = await app.deps.db.selectFrom('Lifecycle').select(['code', 'version']).orderBy('code').execute();
  expect(kept).toEqual([
    { code: 'ship-yard', version: 1 },
    { code: 'svodka', version: svodkaLifecycle.version },
  ]);
  const order = await app.deps.db.selectFrom('Order').select(['stage', 'open', 'closedOn', 'strip']).executeTakeFirst();
  expect(order).toEqual({ stage: 'Сдача', open: false, closedOn: '2026-02-02', strip: 'ddd' });
});
