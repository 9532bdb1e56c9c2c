import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { samplePath, samplesAbsent } from '../fixtures/index.ts';
import { type CanonicalRow, type CanonicalTableName, guessColumns, openTable, parseRow } from '../read/index.ts';
import { convertNorthwind } from './convert.ts';
import { discountedAmounts } from './discounted-amounts.ts';

async function readRows<Table extends CanonicalTableName>(table: Table, path: string): Promise<CanonicalRow<Table>[]> {
  const opened = await openTable({ fileName: path, path });
  const mapping = guessColumns(opened.headers, table);
  const values: CanonicalRow<Table>[] = [];
  for await (const { cells } of opened.rows()) {
    const row = parseRow(table, mapping, cells);
    if (!row.ok) throw new Error(JSON.stringify(row.error));
    values.push(row.value);
  }
  return values;
}

it('the sample becomes canonical tables whose totals are the totals of the database', async (context) => {
  if (samplesAbsent !== null) return context.skip(samplesAbsent);
  const folder = mkdtempSync(join(tmpdir(), 'svodka-northwind-'));
  try {
    const files = convertNorthwind(samplePath('history', 'pm__db__northwind.sqlite'), folder);
    expect(await readRows('clients', files.clients)).toHaveLength(93);
    expect(await readRows('products', files.products)).toHaveLength(77);
    const lines = await readRows('orders', files.orders);
    expect(lines).toHaveLength(2155);
    const orders = new Map(lines.map((line) => [line.number, line]));
    expect(orders.size).toBe(830);
    expect(lines.reduce((sum, line) => sum + (line.amount ?? 0), 0)).toBe(126_579_304);
    const late = orders.values().filter((order) => (order.shippedAt?.date ?? '') > (order.promisedShipDate ?? ''));
    expect(late.toArray()).toHaveLength(37);
    expect(
      orders
        .values()
        .filter((order) => order.shippedAt === null)
        .toArray(),
    ).toHaveLength(21);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('shared kopecks stay within one of the exact amount and add up to the rounded total', () => {
  const lines = Array.from({ length: 7 }, (_, at) => ({
    order: at % 2,
    priceKopecks: 33,
    quantity: 1,
    discountPercent: 5,
  }));
  const amounts = discountedAmounts(lines);
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(Math.round(7 * 31.35));
  expect(amounts.every((amount) => amount === 31 || amount === 32)).toBe(true);
});
