import { rm } from 'node:fs/promises';
import pg from 'pg';
import { startEmbedded } from '../../apps/api/src/platform/database/embedded.ts';
import type { Options } from '../options.ts';

/** A PostgreSQL of the bench's own, durable, with the settings that the workload names. */
export interface Postgres {
  urlOf(database: string): string;
  has(database: string): Promise<boolean>;
  create(database: string, template?: string): Promise<void>;
  drop(database: string): Promise<void>;
  rename(database: string, to: string): Promise<void>;
  version: string;
  stop(): Promise<void>;
}

const settings = {
  shared_buffers: '2GB',
  work_mem: '16MB',
  random_page_cost: '1.1',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  max_wal_size: '8GB',
};

/** The embedded server stops only when nobody is connected; after an interrupted run somebody still may be. */
const endOthers = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`;

export async function startPostgres(home: string): Promise<Postgres> {
  const server = await startEmbedded(home, settings);
  const ask = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const { rows } = await client.query<Row>(text, values).finally(() => client.end());
    return rows;
  };
  const [shown] = await ask<{ server_version: string }>('SHOW server_version');
  const urlOf = (database: string) => Object.assign(new URL(server.url), { pathname: `/${database}` }).href;
  return {
    urlOf,
    has: async (database) => (await ask('SELECT FROM pg_database WHERE datname = $1', [database])).length > 0,
    create: async (database, template = 'template1') =>
      void (await ask(`CREATE DATABASE ${database} TEMPLATE ${template} STRATEGY file_copy`)),
    drop: async (database) => void (await ask(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)),
    rename: async (database, to) => void (await ask(`ALTER DATABASE ${database} RENAME TO ${to}`)),
    version: shown?.server_version ?? 'unknown',
    stop: async () => {
      await ask(endOthers);
      await server.stop();
    },
  };
}

/** Work on a PostgreSQL of its own, stopped afterwards; a folder of the run's own goes with it. */
export async function onOwnPostgres<T>(
  { home, keepsHome }: Pick<Options, 'home' | 'keepsHome'>,
  work: (postgres: Postgres) => Promise<T>,
): Promise<T> {
  const postgres = await startPostgres(home);
  try {
    return await Promise.race([work(postgres), interruption()]);
  } finally {
    await postgres.stop();
    if (!keepsHome) await rm(home, { recursive: true, force: true });
  }
}

/** Turns an interruption into an error, so that what the run started is stopped on the way out. */
function interruption(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => reject(new Error(`stopped by ${signal}`)));
  });
}
