import { addDays, defaultZone, type Instant, instantFromMillis, millisOf, plainDateIn } from '@svodka/domain';
import pg from 'pg';
import { scanOverdue } from '../../apps/api/src/notifications/index.ts';
import { redateOrders } from '../../apps/api/src/orders/index.ts';
import { type Clock, plantClock } from '../../apps/api/src/platform/clock.ts';
import { openPool } from '../../apps/api/src/platform/database/connect.ts';
import { openJobs } from '../../apps/api/src/platform/jobs.ts';
import { createLog } from '../../apps/api/src/platform/log.ts';
import { median, timed } from '../measure/latency.ts';
import { awaitAdvances } from './plant-statements.ts';
import { measureWork, type Work } from './work.ts';

/** The plant's nightly and minutely work. */
export interface JobFigures {
  /** The first scan of a plant nobody has scanned before, and how many facts it found. */
  firstScan: Work;
  facts: number;
  /** Scans after it, by the median: what happens every minute. */
  steadyScan: number;
  /** Re-dating when the work of some orders waits for late advances, and how many moved. */
  nightly: Work;
  moved: number;
  /** Re-dating when every open order waits for a late advance: the first move of each, and the next night's. */
  all: Work;
  allMoved: number;
  nextNight: Work;
  /** Run again when nothing is left to move. */
  again: Work;
}

const steadyScans = 20;
const connectionName = 'svodka bench';

/** Runs the jobs as the worker does, on a clock that can be moved; changes the plant. */
export async function measureJobs(databaseUrl: string): Promise<JobFigures> {
  const { pool, db } = openPool(databaseUrl, 8, connectionName);
  const log = createLog({ LOG_LEVEL: 'error' });
  const clock = movableClock();
  const jobs = await openJobs(pool, log, { role: 'web', zone: clock.zone });
  const deps = { db, jobs, clock, mail: null };
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    const measure = (work: () => Promise<unknown>) => measureWork(owner, connectionName, work);
    const scan = () => scanOverdue(deps);
    const firstScan = await measure(scan);
    const facts = Number((await owner.query('SELECT count(*) FROM "OverdueFact"')).rows[0].count);
    const steady: number[] = [];
    for (let nth = 0; nth < steadyScans; nth++) steady.push(await timed(scan));
    let moved = 0;
    const night = () =>
      measure(async () => {
        moved = await redateOrders(deps);
      });
    const nightly = { nightly: await night(), moved };
    await owner.query(awaitAdvances, [addDays(clock.today(), -7)]);
    await owner.query('ANALYZE');
    const all = { all: await night(), allMoved: moved };
    clock.moveADay();
    const [nextNight, again] = [await night(), await night()];
    return { firstScan, facts, steadyScan: median(steady), ...nightly, ...all, nextNight, again };
  } finally {
    await owner.end();
    await jobs.stop();
    await pool.end();
  }
}

function movableClock(): Clock & { moveADay(): void } {
  let now: Instant = plantClock(defaultZone).now();
  return {
    zone: defaultZone,
    now: () => now,
    today: () => plainDateIn(defaultZone, now),
    moveADay: () => {
      now = instantFromMillis(millisOf(now) + 86_400_000);
    },
  };
}
