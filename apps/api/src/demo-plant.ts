import pg from 'pg';
import sharp from 'sharp';
import { reckonClasses } from './client-classes/index.ts';
import { hashPassword } from './platform/auth/password.ts';
import { plantClock } from './platform/clock.ts';
import type { Connection } from './platform/database/connect.ts';
import type { Env } from './platform/env.ts';
import { openFileStore } from './platform/files/store.ts';

/** The demo plant's logins are known to everybody; the message says how to go on. */
export class OpenDemo extends Error {
  override name = 'OpenDemo';
}

const loadLock = 7_236_452;
const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/** Fills an empty database with the demo plant, once, whichever of several processes comes first. */
export async function loadDemoOnFirstRun(connection: Connection, env: Env): Promise<void> {
  if (env.DEMO === 'off') return;
  const lock = new pg.Client({ connectionString: connection.url });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [loadLock]);
    const known = await connection.db.selectFrom('User').select('id').limit(1).executeTakeFirst();
    if (known) return;
    await fillWithDemo(connection.url, env);
    await reckonClasses({ db: connection.db, clock: plantClock(env.PLANT_TIME_ZONE) });
  } finally {
    await lock.end();
  }
}

export async function fillWithDemo(url: string, env: Env, orders?: number) {
  process.stdout.write('Loading the demo plant: three years of a maker of connectors…\n');
  const { loadDemo } = await import('@svodka/demo');
  return loadDemo({
    url,
    files: await openFileStore(env),
    today: plantClock(env.PLANT_TIME_ZONE).today(),
    hashPassword,
    rasterise: (svg) => sharp(Buffer.from(svg)).webp({ quality: 84 }).toBuffer(),
    ...(orders === undefined ? {} : { orders }),
  });
}

export async function hasDemo({ db }: Connection): Promise<boolean> {
  const found = await db.selectFrom('User').select('id').where('demo', '=', true).limit(1).executeTakeFirst();
  return found !== undefined;
}

/** With the demo's logins in place, only this machine may be served, unless that is what was asked for. */
export async function refuseOpenDemo(connection: Connection, env: Env): Promise<void> {
  if (loopback.has(env.HOST) || env.DEMO === 'public' || !(await hasDemo(connection))) return;
  throw new OpenDemo(
    `HOST=${env.HOST} would open the demo plant, whose passwords everybody knows, to the network. Clear it first (pnpm -s svodka demo clear), or say DEMO=public if that is what you want.`,
  );
}
