import pg from 'pg';
import type { DataSet } from '../data/index.ts';
import { type Cell, openCopy } from '../load/copy.ts';
import { limitIndexes, limitTables } from './tables.ts';

const ordersInBatch = 1_000;

/** The bare schema: the same data with exactly the indexes that the answers need. */
export async function loadLimit(url: string, data: DataSet): Promise<void> {
  const owner = new pg.Client({ connectionString: url, options: '-c maintenance_work_mem=512MB' });
  await owner.connect();
  try {
    await owner.query(limitTables);
    await fillSmall(url, data);
    await fillOrders(url, data);
    await owner.query(limitIndexes);
    await owner.query('VACUUM ANALYZE');
  } finally {
    await owner.end();
  }
}

async function fillSmall(url: string, { managers, groups, products, clients }: DataSet): Promise<void> {
  await fill(
    url,
    'managers',
    managers.map(({ number, login, name }) => [number, login, name]),
  );
  await fill(
    url,
    'groups',
    groups.map(({ number, name }) => [number, name]),
  );
  await fill(
    url,
    'products',
    products.map((one) => [one.number, one.code, one.name, one.group, money(one.price)]),
  );
  await fill(
    url,
    'clients',
    clients.map((one) => [one.number, one.code, one.name, one.taxId, one.city, one.manager]),
  );
  await fill(
    url,
    'contacts',
    clients.flatMap(({ number: client, contacts }) =>
      contacts.map(({ number, name, email, phone }) => [number, client, name, email, phone]),
    ),
  );
  await fill(
    url,
    'addresses',
    clients.flatMap(({ number: client, addresses }) =>
      addresses.map(({ number, street, city, zip }) => [number, client, street, city, zip]),
    ),
  );
}

async function fillOrders(url: string, data: DataSet): Promise<void> {
  const orders = await openCopy(url, 'lim.orders', asIs);
  const lines = await openCopy(url, 'lim.lines', asIs);
  for (const { number, code, client, manager, date, promised, stage, total, paid, lines: sold } of data.orders()) {
    orders.write([number, code, client, manager, date, promised, stage, money(total), money(paid)]);
    for (const line of sold) {
      const { product, quantity, amount } = line;
      lines.write([
        line.number,
        number,
        line.position + 1,
        product.number,
        quantity,
        money(product.price),
        money(amount),
      ]);
    }
    if (number % ordersInBatch === 0) await Promise.all([orders.flush(), lines.flush()]);
  }
  await Promise.all([orders.end(), lines.end()]);
}

async function fill(url: string, table: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  const copy = await openCopy(url, `lim.${table}`, asIs);
  for (const row of rows) copy.write(row);
  await copy.end();
}

const asIs = (cells: readonly Cell[]) => cells;
const money = (kopecks: number) => (kopecks / 100).toFixed(2);
