import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant, type PlainDate, plainDateIn, type Role, type Service } from '@svodka/domain';
import { ensureLifecycle } from '../orders/index.ts';
import type { SessionUser } from '../platform/actor.ts';
import type { Clock } from '../platform/clock.ts';
import { openPool } from '../platform/database/connect.ts';
import { openLocalStore } from '../platform/files/local-store.ts';
import { openJobs } from '../platform/jobs.ts';
import { openLiveHub } from '../platform/live/hub.ts';
import { createLog } from '../platform/log.ts';
import { newId } from '../platform/new-id.ts';
import { createCaller, type Deps } from '../platform/trpc.ts';
import { appRouter } from '../router.ts';
import { cloneDatabase } from './test-database.ts';

/** A clock that stands still until it is set. */
export interface TestClock extends Clock {
  set(moment: string): void;
}

const makeCaller = createCaller(appRouter);
export type Caller = ReturnType<typeof makeCaller>;

export interface TestApp {
  url: string;
  deps: Deps;
  clock: TestClock;
  /** Adds a person and gives a caller that acts as them. */
  as(role: Role, service?: Service): Promise<{ user: SessionUser; call: Caller }>;
  anonymous: Caller;
  close(): Promise<void>;
}

/** The application without its HTTP face, on a database of its own: what a slice's integration tests talk to. */
export async function testApp(): Promise<TestApp> {
  const database = await cloneDatabase();
  const { pool, db } = openPool(database.url, 8, 'svodka test');
  const log = createLog({ LOG_LEVEL: process.env.LOG_LEVEL === 'debug' ? 'debug' : 'silent' });
  const folder = await mkdtemp(join(tmpdir(), 'svodka-files-'));
  const clock = standingClock();
  await ensureLifecycle(db);
  const jobs = await openJobs(pool, log, { role: 'web', zone: clock.zone });
  const live = await openLiveHub(database.url, db, log);
  const deps: Deps = { db, jobs, clock, live, files: await openLocalStore(folder), mail: null, log };

  const as = async (role: Role, service: Service | null = null) => {
    const user = await addPerson(deps, role, service);
    return { user, call: makeCaller({ ...deps, user }) };
  };
  const close = async () => {
    await jobs.stop();
    await live.close();
    await pool.end();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: database.url, deps, clock, as, anonymous: makeCaller({ ...deps, user: null }), close };
}

function standingClock(): TestClock {
  const zone = 'Asia/Yekaterinburg';
  let now = instant('2026-11-23T05:00:00.000Z');
  return {
    zone,
    now: () => now,
    today: (): PlainDate => plainDateIn(zone, now),
    set: (moment) => {
      now = instant(moment);
    },
  };
}

async function addPerson({ db }: Deps, role: Role, service: Service | null): Promise<SessionUser> {
  const id = newId();
  const person = {
    id,
    name: `${role} ${id.slice(-4)}`,
    email: `${role}-${id}@test.svodka`,
    role,
    service,
    locale: 'ru',
  };
  await db.insertInto('User').values(person).execute();
  return { ...person, sessionId: newId() };
}
