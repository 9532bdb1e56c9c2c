import { createDatabase, createPool, type Database, migrate } from '@svodka/database';
import type pg from 'pg';
import type { Env } from '../env.ts';
import { prepareJobTables } from '../jobs.ts';
import { startEmbedded } from './embedded.ts';

export interface Connection {
  /** The owner's address: migrations and bulk loads. */
  url: string;
  pool: pg.Pool;
  db: Database;
  close(): Promise<void>;
}

/** Finds or starts the server, migrates it, and opens a pool that runs as the application's role. */
export async function connect(env: Env, name = 'svodka'): Promise<Connection> {
  const server = env.DATABASE_URL ? null : await startEmbedded(env.DATA_DIR);
  const url = env.DATABASE_URL ?? server?.url ?? '';
  try {
    await migrate(url, () => prepareJobTables(url));
  } catch (error) {
    await server?.stop();
    throw error;
  }
  const opened = openPool(url, env.DATABASE_POOL, name);
  const close = async () => {
    await opened.db.destroy();
    await server?.stop();
  };
  return { url, ...opened, close };
}

export function openPool(url: string, max: number, name: string): { pool: pg.Pool; db: Database } {
  const pool = createPool({ url, role: 'svodka_app', max, name });
  return { pool, db: createDatabase(pool) };
}
