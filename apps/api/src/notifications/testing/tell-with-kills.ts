import { setTimeout as pause } from 'node:timers/promises';
import { ok } from '@svodka/domain';
import { sql } from 'kysely';
import { runCommand, systemActor } from '../../platform/command.ts';
import { newId } from '../../platform/new-id.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { writersLock } from '../write-notifications.ts';
import type { Plant } from './plant.ts';

/** What the worker has in its hands at least when it is killed. */
const jobsAtKill = 10;

interface Killing {
  /** How many events are told of, a job each. */
  jobs: number;
  /** How often the worker is killed meanwhile, each time with jobs in its hands. */
  kills: number;
  /** How long the last worker may take with what is left. */
  patienceSeconds: number;
}

export interface Effects {
  notifications: number;
  facts: number;
  /** How long after the last kill everything was told. */
  recoverySeconds: number;
}

/** Records events while a worker process is killed again and again, and counts what people were told of. */
export async function tellWithKills(at: Plant, { jobs, kills, patienceSeconds }: Killing): Promise<Effects> {
  const share = Math.floor(jobs / (kills + 1));
  for (let kill = 0; kill < kills; kill++) {
    const worker = await startTestServer({ ROLE: 'worker' }, at.app.url);
    await recordPayments(at, share - jobsAtKill);
    await killAtWork(at, worker);
  }
  await recordPayments(at, jobs - share * kills);
  const worker = await startTestServer({ ROLE: 'worker' }, at.app.url);
  const since = performance.now();
  const passed = () => (performance.now() - since) / 1_000;
  let effects = await countEffects(at);
  while (effects.facts < jobs && passed() < patienceSeconds) {
    await pause(500);
    effects = await countEffects(at);
  }
  const recoverySeconds = passed();
  await worker.close();
  return { ...effects, recoverySeconds };
}

/** Jobs are told in no time, so a kill would seldom meet one: the worker is made to wait in the middle of its work. */
async function killAtWork(at: Plant, worker: TestServer): Promise<void> {
  await at.app.deps.db.transaction().execute(async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${writersLock})`.execute(tx);
    await recordPayments(at, jobsAtKill);
    while ((await countActive(at)) === 0) await pause(20);
    await worker.stop('SIGKILL');
  });
}

async function countActive({ app }: Plant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS "count" FROM pgboss.job WHERE "name" = 'notify' AND "state" = 'active'
      AND "heartbeat_on" > now() - interval '5 seconds'`.execute(app.deps.db);
  return rows[0]?.count ?? 0;
}

async function recordPayments(at: Plant, count: number): Promise<void> {
  for (let done = 0; done < count; done++) {
    await runCommand(at.app.deps, systemActor, async (command) => {
      const payload = { amount: 100, day: command.today };
      const entity = { entity: 'payment', entityId: newId(), clientId: at.clientId };
      command.record({ type: 'payment.recorded', ...entity, payload });
      command.notify();
      return ok(null);
    });
  }
}

async function countEffects(at: Plant): Promise<{ notifications: number; facts: number }> {
  const { rows } = await sql<{ notifications: number; facts: number }>`
    SELECT count(*) AS "notifications", count(DISTINCT "fact") AS "facts" FROM "Notification"
    WHERE "kind" = 'payment.received'`.execute(at.app.deps.db);
  return rows[0] ?? { notifications: 0, facts: 0 };
}
