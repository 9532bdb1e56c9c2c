import { expect, test } from 'vitest';
import { copyLine } from './load/copy-text.ts';
import { orderRows } from './orders/index.ts';
import type { Rows } from './row.ts';
import { smallWorld, tellOrders } from './testing/index.ts';

function bytes(rows: Rows): string {
  return Object.entries(rows)
    .map(([table, list]) => `${table}\n${(list ?? []).map((row) => copyLine(row, Object.keys(row))).join('')}`)
    .join('\n');
}

test('the same seed and day give the same bytes: people, clients, products, orders, ids', () => {
  const plant = () => bytes(smallWorld().rows);
  const orders = () =>
    tellOrders(120)
      .map((life) => bytes(orderRows(life)))
      .join('\n');
  expect(plant()).toBe(plant());
  expect(orders()).toBe(orders());
});

test('another seed is another plant', () => {
  expect(bytes(smallWorld('a').rows)).not.toBe(bytes(smallWorld('b').rows));
});
