import { loadDemo } from '@svodka/demo';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing/test-app.ts';
import { keepAllLedgers } from './index.ts';

let app: TestApp;

beforeAll(async () => {
  app = await testApp();
  const files = { put: async () => undefined };
  await loadDemo({ url: app.url, orders: 600, today: app.clock.today(), files, hashPassword: async () => 'hash' });
});
afterAll(() => app.close());

const events = async () => {
  const { rows } = await sql<{ factKey: string }>`
    SELECT "factKey", "kind", "value", "days", "day", "withdrawnAt" FROM "ClientEvent" WHERE "automatic" ORDER BY "factKey"`.execute(
    app.deps.db,
  );
  return rows;
};

test('the demo’s events are those its facts call for: looking at all of them again changes nothing', async () => {
  const loaded = await events();
  expect(loaded.length).toBeGreaterThan(100);
  await keepAllLedgers(app.deps);
  expect(await events()).toEqual(loaded);
  await keepAllLedgers(app.deps);
  expect(await events()).toEqual(loaded);
});

test('the count in the row of the worklist is that of the client’s levers', async () => {
  const { call } = await app.as('director');
  const { rows } = await call.orders.worklist({ limit: 40 });
  expect(rows.length).toBeGreaterThan(10);
  for (const { clientId, leversOurs, leversTheirs } of rows) {
    const levers = await call.levers.ofClient({ clientId });
    const ours = levers.filter(({ side }) => side === 'ours').length;
    expect([leversOurs, leversTheirs]).toEqual([ours, levers.length - ours]);
  }
});
