import type { DatabaseTransaction } from '@svodka/database';
import { createPool } from '@svodka/database';
import type pg from 'pg';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Logger } from './log.ts';

/** Every queue and what its jobs carry. A handler must be safe to run twice: expiry doesn't stop a running one. */
export interface JobPayloads {
  /** Tell people of events just recorded. */
  notify: { eventIds: number[] };
  /** Carry out an import run. */
  import: { runId: string };
  /** Unpack an archive of pictures and drawings. */
  unpack: { batchId: string };
  /** Move the ship dates that wait for late advances. */
  redate: Record<string, never>;
  /** Write down which promises to pay were kept, and which broken. */
  promises: Record<string, never>;
  /** Let the prices that begin today be the prices of their products. */
  prices: Record<string, never>;
  /** Carry out the handovers whose day has come. */
  handovers: Record<string, never>;
  /** Judge the cash forecasts of the last year. */
  backtest: Record<string, never>;
  /** Bring the ledgers of good and bad in line with the facts: those of some clients, or all. */
  ledger: { clientIds?: string[] };
  /** Find the due moments that have passed, and those that no longer do. */
  overdue: Record<string, never>;
  /** Find clients who may be the same as these; without ids, among all. */
  duplicates: { clientIds?: string[] };
  /** Send the letters that wait: those for now, and in the morning those for the morning. */
  letters: Record<string, never>;
  /** Reckon the classes of clients: ABC, XYZ, RFM. */
  classes: Record<string, never>;
}

export type Queue = keyof JobPayloads;
export type Job = { [Q in Queue]: { queue: Q; data: JobPayloads[Q] } }[Queue];
/** A handler gets what has gathered in its queue at once, so that many small jobs cost one round trip. */
export type JobHandlers = { [Q in Queue]: (batch: JobPayloads[Q][]) => Promise<void> };

const queues: Record<Queue, { expireInSeconds: number; heartbeatSeconds: number; retryLimit: number }> = {
  notify: { expireInSeconds: 60, heartbeatSeconds: 10, retryLimit: 5 },
  import: { expireInSeconds: 3_600, heartbeatSeconds: 30, retryLimit: 3 },
  unpack: { expireInSeconds: 3_600, heartbeatSeconds: 30, retryLimit: 3 },
  redate: { expireInSeconds: 600, heartbeatSeconds: 30, retryLimit: 3 },
  promises: { expireInSeconds: 300, heartbeatSeconds: 30, retryLimit: 3 },
  prices: { expireInSeconds: 300, heartbeatSeconds: 30, retryLimit: 3 },
  handovers: { expireInSeconds: 600, heartbeatSeconds: 30, retryLimit: 3 },
  backtest: { expireInSeconds: 3_600, heartbeatSeconds: 30, retryLimit: 1 },
  ledger: { expireInSeconds: 3_600, heartbeatSeconds: 30, retryLimit: 3 },
  overdue: { expireInSeconds: 300, heartbeatSeconds: 30, retryLimit: 1 },
  duplicates: { expireInSeconds: 600, heartbeatSeconds: 30, retryLimit: 2 },
  letters: { expireInSeconds: 300, heartbeatSeconds: 30, retryLimit: 5 },
  classes: { expireInSeconds: 900, heartbeatSeconds: 30, retryLimit: 3 },
};

/** What the plant's clock starts, by its local time; once at every start too, for what the machine slept through. */
const schedules = {
  redate: '5 0 * * *',
  promises: '10 0 * * *',
  classes: '20 0 * * *',
  ledger: '25 0 * * *',
  prices: '1 0 * * *',
  duplicates: '30 0 * * *',
  handovers: '1 0 * * *',
  overdue: '* * * * *',
  letters: '* * * * *',
} as const satisfies Partial<Record<Queue, string>>;

/** What the plant's clock starts, but no start of the server does: it takes long and waits well. */
const unhurried = { backtest: '0 3 * * 1' } as const satisfies Partial<Record<Queue, string>>;

const upkeep = { reindex: false, monitorVacuum: false, persistWarnings: false } as const;

/** How often jobs of workers that died are looked for: with the heartbeat, the longest such a job is stuck. */
const seekLostEverySeconds = 15;

/** Queues whose jobs are many and small: what has gathered is handled at once. */
const gathering: ReadonlySet<Queue> = new Set(['notify', 'letters', 'ledger', 'duplicates']);
const mostJobsAtOnce = 200;

/** Makes the queue's own tables as the owner, and lets the application's role use them. */
export async function prepareJobTables(url: string): Promise<void> {
  const pool = createPool({ url, role: null, max: 2, name: 'svodka migrate jobs' });
  const boss = new PgBoss({
    db: plainly(pool),
    schedule: false,
    supervise: false,
    ...upkeep,
  });
  try {
    await boss.start();
    for (const [name, options] of Object.entries(queues))
      await boss.createQueue(name, { ...options, retryBackoff: true });
    await boss.stop({ graceful: false });
    await pool.query(`
      GRANT USAGE ON SCHEMA pgboss TO svodka_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO svodka_app;
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA pgboss TO svodka_app`);
  } finally {
    await pool.end();
  }
}

export interface Jobs {
  /** Puts the jobs into the caller's transaction: they exist if and only if it commits. */
  enqueue(tx: DatabaseTransaction, jobs: readonly Job[]): Promise<void>;
  work(handlers: JobHandlers): Promise<void>;
  stop(): Promise<void>;
}

/** The queue's own statements may hold several commands, so they go to the pool plainly, not as prepared ones. */
const plainly = (pool: pg.Pool) => ({ executeSql: (text: string, values?: unknown[]) => pool.query(text, values) });

export interface JobsOptions {
  role: 'all' | 'web' | 'worker';
  /** Whose clock the schedules go by. */
  zone: string;
}

export async function openJobs(pool: pg.Pool, log: Logger, { role, zone }: JobsOptions): Promise<Jobs> {
  const boss = new PgBoss({
    db: plainly(pool),
    migrate: false,
    supervise: role !== 'web',
    schedule: role !== 'web',
    superviseIntervalSeconds: seekLostEverySeconds,
    monitorIntervalSeconds: seekLostEverySeconds,
    ...upkeep,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  await boss.start();
  return {
    async enqueue(tx, jobs) {
      const byQueue = Map.groupBy(jobs, (job) => job.queue);
      for (const [queue, batch] of byQueue) {
        await boss.insert(
          queue,
          batch.map((job) => ({ data: job.data })),
          { db: fromKysely(tx) },
        );
      }
    },
    async work(handlers) {
      for (const queue of Object.keys(queues)) await workOn(boss, queue, handlers, log);
      await startSchedules(boss, zone);
    },
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  };
}

async function startSchedules(boss: PgBoss, zone: string): Promise<void> {
  for (const [queue, cron] of Object.entries(unhurried)) await boss.schedule(queue, cron, {}, { tz: zone });
  for (const [queue, cron] of Object.entries(schedules)) {
    await boss.schedule(queue, cron, {}, { tz: zone });
    await boss.send(queue, {}, { singletonKey: 'start' });
  }
}

async function workOn(boss: PgBoss, queue: string, handlers: JobHandlers, log: Logger): Promise<void> {
  if (!isQueue(queue)) return;
  const handle = handlers[queue] as (batch: unknown[]) => Promise<void>;
  const batchSize = gathering.has(queue) ? mostJobsAtOnce : 1;
  await boss.work(queue, { pollingIntervalSeconds: 0.5, batchSize }, async (jobs) => {
    await handle(jobs.map((job) => job.data)).catch((error: unknown) => {
      log.error({ err: error, queue, jobs: jobs.map((job) => job.id) }, 'jobs failed');
      throw error;
    });
  });
}

function isQueue(name: string): name is Queue {
  return name in queues;
}
