import { setTimeout as pause } from 'node:timers/promises';
import { ok, refuse } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing/test-app.ts';
import { runCommand, systemActor } from './command.ts';
import { openPool } from './database/connect.ts';
import { type Jobs, openJobs } from './jobs.ts';
import { createLog } from './log.ts';
import { newId } from './new-id.ts';

let app: TestApp;
let worker: Jobs;
let closeWorker: () => Promise<void>;
const done: string[] = [];
const heard: string[] = [];

beforeAll(async () => {
  app = await testApp();
  const { pool, db } = openPool(app.url, 4, 'svodka test worker');
  const log = createLog({ LOG_LEVEL: 'error' });
  worker = await openJobs(pool, log, { role: 'worker', zone: 'Asia/Yekaterinburg' });
  await worker.work({
    notify: async (batch) => {
      heard.push(...batch.flatMap(({ eventIds }) => eventIds.map(String)));
    },
    import: async (batch) => {
      done.push(...batch.map(({ runId }) => runId));
    },
    unpack: async () => {},
    redate: async () => {},
    promises: async () => {},
    ledger: async () => {},
    prices: async () => {},
    duplicates: async () => {},
    handovers: async () => {},
    backtest: async () => {},
    overdue: async () => {},
    letters: async () => {},
    classes: async () => {},
  });
  closeWorker = async () => {
    await worker.stop();
    await db.destroy();
  };
});
afterAll(async () => {
  await closeWorker();
  await app.close();
});

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !condition(); tries++) await pause(100);
}

describe('jobs', () => {
  it('exist if and only if the command that enqueued them commits', async () => {
    const [kept, lost] = [newId(), newId()];
    await runCommand(app.deps, systemActor, async (command) => {
      command.enqueue({ queue: 'import', data: { runId: kept } });
      return ok({});
    });
    const refusal = runCommand(app.deps, systemActor, async (command) => {
      command.enqueue({ queue: 'import', data: { runId: lost } });
      return refuse('request.invalid');
    });
    await expect(refusal).rejects.toThrow('request.invalid');
    await until(() => done.includes(kept));
    await pause(1_000);
    expect(done).toEqual([kept]);
  });

  it('a hundred commands make a hundred effects, each once', async () => {
    const commands = Array.from({ length: 100 }, () =>
      runCommand(app.deps, systemActor, async (command) => {
        command.record({ type: 'probe', entity: 'probe', entityId: newId() });
        command.notify();
        return ok({});
      }),
    );
    await Promise.all(commands);
    await until(() => heard.length >= 100);
    expect(new Set(heard).size).toBe(100);
    expect(heard).toHaveLength(100);
  });
});
