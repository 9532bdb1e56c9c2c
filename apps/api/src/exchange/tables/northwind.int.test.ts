import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../testing/test-app.ts';
import { samplePath, samplesAbsent } from '../fixtures/index.ts';
import { convertNorthwind } from '../northwind/index.ts';
import { importJob, stateHash } from '../testing/index.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

it("three years of somebody's trade go in with their totals, and a second time change nothing", async (context) => {
  if (samplesAbsent !== null) return context.skip(samplesAbsent);
  const folder = mkdtempSync(join(tmpdir(), 'svodka-northwind-'));
  try {
    const files = convertNorthwind(samplePath('history', 'pm__db__northwind.sqlite'), folder);
    const importAll = async () => [
      await importJob(app, { kind: 'clients', path: files.clients }),
      await importJob(app, { kind: 'products', path: files.products }),
      await importJob(app, { kind: 'orders', path: files.orders }),
    ];
    const [clients, products, orders] = await importAll();
    expect(clients).toMatchObject({ read: 93, created: 93, refusedCount: 0 });
    expect(products).toMatchObject({ read: 77, created: 77, refusedCount: 0 });
    expect(orders).toMatchObject({ read: 2155, created: 830, refusedCount: 0, warningCount: 0 });
    const { rows } = await sql`
      SELECT count(*) AS "orders", sum("amount") AS "revenue", count(*) FILTER (WHERE "shippedOn" > "promisedShipDate") AS "late",
        count(*) FILTER (WHERE "shippedOn" IS NULL) AS "notShipped",
        count(*) FILTER (WHERE "shippedAmount" = "amount" AND "stage" = 'final_payment') AS "shipped",
        (SELECT sum("amount") FROM "OrderLine") AS "lines", (SELECT sum("amount") FROM "SchedulePart") AS "parts",
        (SELECT sum("amount") FROM "SalesMonth") AS "salesMonths"
      FROM "Order"`.execute(app.deps.db);
    const revenue = 126_579_304;
    expect(rows).toEqual([
      {
        orders: 830,
        revenue,
        late: 37,
        notShipped: 21,
        shipped: 809,
        lines: revenue,
        parts: revenue,
        salesMonths: revenue,
      },
    ]);
    const state = await stateHash(app.deps.db);
    for (const again of await importAll()) expect(again).toMatchObject({ created: 0, updated: 0, warningCount: 0 });
    expect(await stateHash(app.deps.db)).toBe(state);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
