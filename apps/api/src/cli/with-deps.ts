import { ensureLifecycle } from '../orders/index.ts';
import { plantClock } from '../platform/clock.ts';
import type { CommandDeps } from '../platform/command.ts';
import { type Connection, connect } from '../platform/database/connect.ts';
import type { Env } from '../platform/env.ts';
import { type FileStore, openFileStore } from '../platform/files/store.ts';
import { type Jobs, openJobs } from '../platform/jobs.ts';
import { createLog } from '../platform/log.ts';

export interface CliDeps extends CommandDeps {
  files: FileStore;
  connection: Connection;
}

/** Finds the running server of the data folder or starts it, for as long as a command takes. */
export async function withDeps<T>(env: Env, work: (deps: CliDeps) => Promise<T>): Promise<T> {
  const connection = await connect(env, 'svodka cli');
  const jobs = lazyJobs(connection, env);
  try {
    await ensureLifecycle(connection.db);
    const clock = plantClock(env.PLANT_TIME_ZONE);
    return await work({ db: connection.db, jobs, clock, files: await openFileStore(env), connection });
  } finally {
    await jobs.stop();
    await connection.close();
  }
}

/** Few commands leave a job behind, and the queue takes time to open. */
function lazyJobs({ pool }: Connection, env: Env): Jobs {
  let opened: Promise<Jobs> | undefined;
  const open = () => {
    opened ??= openJobs(pool, createLog({ ...env, LOG_LEVEL: 'silent' }), { role: 'web', zone: env.PLANT_TIME_ZONE });
    return opened;
  };
  return {
    enqueue: async (tx, jobs) => (await open()).enqueue(tx, jobs),
    work: async (handlers) => (await open()).work(handlers),
    stop: async () => (await opened)?.stop(),
  };
}
