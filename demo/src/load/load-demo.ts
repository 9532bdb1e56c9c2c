import type { PlainDate } from '@svodka/domain';
import pg from 'pg';
import { makeWorld } from '../make-world.ts';
import { eraUpTo } from '../plant/index.ts';
import { CopyBatch } from './copy-rows.ts';
import { reckonLoaded, vacuumLoaded } from './finish-load.ts';
import { withoutIndexes } from './indexes.ts';
import { keepLabels } from './keep-labels.ts';
import { loadFiles, type PictureTools } from './load-files.ts';
import { loadOrders } from './load-orders.ts';
import { ensureReferences } from './reference-rows.ts';
import { quietTriggers } from './triggers.ts';

export type LoadStage = 'files' | 'orders' | 'totals';

export interface LoadDemoOptions extends PictureTools {
  /** A connection of the tables' owner. */
  readonly url: string;
  readonly orders?: number;
  /** Facts reach up to the morning of this day. */
  readonly today: PlainDate;
  readonly zone?: string;
  readonly seed?: string;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly onProgress?: (done: number, total: number, what: LoadStage) => void;
}

export interface DemoLoaded {
  readonly orders: number;
  readonly clients: number;
  readonly products: number;
  readonly seconds: number;
}

export const demoPassword = 'svodka-demo';
const usualOrders = 12_000;
/** Beyond so many orders only two events of each are kept. */
const fullEventsOrders = 50_000;

/** The database has the demo plant already. */
export class DemoAlreadyLoaded extends Error {
  override name = 'DemoAlreadyLoaded';
}

/** Fills the database with the demo plant in one transaction: all of it or nothing. The same seed and day give the same rows. */
export async function loadDemo(options: LoadDemoOptions): Promise<DemoLoaded> {
  const started = performance.now();
  const orders = options.orders ?? usualOrders;
  const client = new pg.Client({
    connectionString: options.url,
    options: '-c timezone=UTC',
    application_name: 'svodka demo',
  });
  await client.connect();
  try {
    await client.query('BEGIN');
    const counts = await writePlant(client, options, orders);
    await client.query('COMMIT');
    await vacuumLoaded(client);
    return { orders, ...counts, seconds: Math.round(performance.now() - started) / 1_000 };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
}

async function writePlant(client: pg.Client, options: LoadDemoOptions, orders: number) {
  const { onProgress = () => {}, seed = 'svodka' } = options;
  const { rows: known } = await client.query('SELECT FROM "User" WHERE "demo" LIMIT 1');
  if (known.length > 0) throw new DemoAlreadyLoaded('The demo plant is already loaded; clear it first.');
  const era = eraUpTo(options.today, options.zone);
  const references = await ensureReferences(client, seed, era);
  const passwordHash = await options.hashPassword(demoPassword);
  const eventDetail = orders > fullEventsOrders ? 'brief' : 'full';
  const { world, catalogue, rows } = makeWorld({ seed, era, passwordHash, ...references, eventDetail });
  await keepLabels(client, seed, era, rows.Client ?? []);
  const loudTriggers = await quietTriggers(client);
  const remakeIndexes = await withoutIndexes(client);
  const files = await loadFiles(catalogue, options, seed, era, (done, total) => onProgress(done, total, 'files'));
  const batch = new CopyBatch();
  batch.add({
    ...rows,
    ...files.rows,
    Product: catalogue.rows.Product.map((row) => ({ ...row, pictureId: files.pictureOf.get(row.id) ?? null })),
  });
  await batch.send(client);
  const { numbers } = await loadOrders(client, world, orders, (done) => onProgress(done, orders, 'orders'));
  onProgress(0, 1, 'totals');
  await reckonLoaded(client, numbers);
  await remakeIndexes();
  await loudTriggers();
  onProgress(1, 1, 'totals');
  return { clients: world.clients.length, products: world.products.length };
}
