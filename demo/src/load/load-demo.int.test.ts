import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase } from '../testing/clone-database.ts';
import { testDay } from '../testing/index.ts';
import { orphans } from '../testing/orphans.ts';
import { clearDemo, DemoAlreadyLoaded, loadDemo } from './index.ts';

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let client: pg.Client;
const stored = new Map<string, Buffer>();

const load = () =>
  loadDemo({
    url: database.url,
    orders: 300,
    today: testDay,
    files: { put: async (key, body) => void stored.set(key, body) },
    hashPassword: async (password) => `hash of ${password}`,
  });

const one = async <T extends pg.QueryResultRow>(sql: string): Promise<T> => {
  const { rows } = await client.query<T>(sql);
  const [row] = rows;
  if (row === undefined) throw new RangeError('no row');
  return row;
};

beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url, options: '-c timezone=UTC' });
  await client.connect();
  await client.query(
    `INSERT INTO "User" ("id", "name", "email", "role") VALUES (gen_random_uuid(), 'Свой', 'own@plant.example', 'admin')`,
  );
  await load();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

test('no row points at nothing, though the checks were off', async () => {
  expect(await orphans(client)).toEqual({});
  const { orders, products, pictures } = await one<Record<string, string>>(
    `SELECT (SELECT count(*) FROM "Order") AS orders, (SELECT count(*) FROM "Product") AS products,
       (SELECT count(*) FROM "Product" WHERE "pictureId" IS NOT NULL) AS pictures`,
  );
  expect({ orders, products, pictures }).toEqual({ orders: '300', products: '500', pictures: '500' });
});

test('the bytes of every file are in the store under their digest', async () => {
  const { rows } = await client.query<{ sha256: string; size: number }>('SELECT "sha256", "size" FROM "File"');
  expect(rows).toHaveLength(180);
  for (const { sha256, size } of rows) {
    const body = stored.get(sha256);
    expect(body?.length).toBe(size);
    expect(
      createHash('sha256')
        .update(body ?? '')
        .digest('hex'),
    ).toBe(sha256);
  }
});

test('every category and kind of activity that a client carries is in the directories', async () => {
  const { strange } = await one<{ strange: string }>(
    `SELECT count(*) AS strange FROM (SELECT 'category' AS kind, "category" AS name FROM "Client" WHERE "category" IS NOT NULL
       UNION SELECT 'activity', unnest("activities") FROM "Client"
       EXCEPT SELECT "kind", "name" FROM "ClientLabel") AS s`,
  );
  const { labels } = await one<{ labels: string }>('SELECT count(*) AS labels FROM "ClientLabel"');
  expect(strange).toBe('0');
  expect(Number(labels)).toBeGreaterThan(10);
});

test('the audit chain holds over everything that was loaded', async () => {
  const broken = await one<{ events: string; broken: string }>(
    `SELECT count(*) AS events, count(*) FILTER (WHERE e."hash" <> audit_hash(e, coalesce(
        (SELECT b."hash" FROM "Event" b WHERE b."chain" = e."chain" AND b."chainSeq" = e."chainSeq" - 1),
        sha256(convert_to('svodka ' || e."chain", 'UTF8'))))) AS broken FROM "Event" e`,
  );
  expect(Number(broken.events)).toBeGreaterThan(1_500);
  expect(broken.broken).toBe('0');
});

test('totals by month agree with the orders, and triggers are on again', async () => {
  const { apart } = await one<{ apart: string }>(
    `SELECT count(*) AS apart FROM "SalesMonth" m FULL JOIN (
       SELECT "managerId", date_trunc('month', "requestedOn")::date AS month, count(*) AS orders, sum("amount") AS amount
       FROM "Order" WHERE "cancelledOn" IS NULL GROUP BY 1, 2) o ON o."managerId" = m."managerId" AND o.month = m."month"
     WHERE m."orders" IS DISTINCT FROM o.orders OR m."amount" IS DISTINCT FROM o.amount`,
  );
  expect(apart).toBe('0');
  await client.query('BEGIN');
  await client.query(
    `UPDATE "Order" SET "amount" = "amount" + 100 WHERE "number" = (SELECT max("number") FROM "Order" WHERE "cancelledOn" IS NULL)`,
  );
  const { changed } = await one<{ changed: string }>(
    'SELECT sum("amount") - (SELECT sum("amount") FROM "Order" WHERE "cancelledOn" IS NULL) AS changed FROM "SalesMonth"',
  );
  await client.query('ROLLBACK');
  expect(changed).toBe('0');
});

test('the next order takes the next number', async () => {
  const { last } = await one<{ last: string }>(
    `SELECT max("number") AS last FROM "Order" WHERE "number" LIKE '2026-%'`,
  );
  const { next } = await one<{ next: string }>('SELECT next_order_number(2026) AS next');
  expect(Number(next.slice(5))).toBe(Number(last.slice(5)) + 1);
});

test('every index is back', async () => {
  const { indexes } = await one<{ indexes: string }>(
    `SELECT count(*) AS indexes FROM pg_indexes WHERE tablename = 'Order' AND indexname LIKE 'Order_%open%'`,
  );
  expect(indexes).toBe('9');
});

test('loading twice is refused; clearing leaves our own people; loading again gives the same rows', async () => {
  await expect(load()).rejects.toBeInstanceOf(DemoAlreadyLoaded);
  const digest = () =>
    one<{ digest: string }>(
      `SELECT md5(string_agg(o::text, '' ORDER BY o."id")) AS digest FROM (SELECT "id", "number", "amount", "paid", "strip", "managerId" FROM "Order") o`,
    );
  const before = await digest();
  await clearDemo({ url: database.url });
  const left = await one<Record<string, string>>(
    `SELECT (SELECT count(*) FROM "Order") AS orders, (SELECT count(*) FROM "Event") AS events, (SELECT string_agg("email", ',') FROM "User") AS people`,
  );
  expect(left).toEqual({ orders: '0', events: '0', people: 'own@plant.example' });
  expect((await one<{ next: string }>('SELECT next_order_number(2026) AS next')).next).toBe('2026-00001');
  await load();
  expect(await digest()).toEqual(before);
});
