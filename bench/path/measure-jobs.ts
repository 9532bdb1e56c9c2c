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

/** Milliseconds of the plant's nightly and minutely work. */
export interface JobFigures {
  /** The first scan of a plant nobody has scanned before, and how many facts it found. */
  firstScan: number;
  facts: number;
  /** Scans after it: what happens every minute. */
  steadyScan: number;
  /** Re-dating when the work of some orders waits for late advances, and how many moved. */
  nightly: number;
  moved: number;
  /** Re-dating when every open order waits for a late advance: the first move of each, and the next night's. */
  all: number;
  allMoved: number;
  nextNight: number;
  /** Run again when nothing is left to move. */
  again: number;
}

const steadyScans = 20;

/** Runs the jobs as the worker does, on a clock that can be moved; changes the plant. */
export async function measureJobs(databaseUrl: string): Promise<JobFigures> {
  const { pool, db } = openPool(databaseUrl, 8, 'svodka bench');
  const log = createLog({ LOG_LEVEL: 'error' });
  const clock = movableClock();
  const jobs = await openJobs(pool, log, { role: 'web', zone: clock.zone });
  const deps = { db, jobs, clock, mail: null };
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    const scan = () => scanOverdue(deps);
    const firstScan = await timed(scan);
    const facts = Number((await owner.query('SELECT count(*) FROM "OverdueFact"')).rows[0].count);
    const steady: number[] = [];
    for (let nth = 0; nth < steadyScans; nth++) steady.push(await timed(scan));
    const night = async () => {
      let moved = 0;
      const millis = await timed(async () => {
        moved = await redateOrders(deps);
      });
      return { millis, moved };
    };
    const first = await night();
    await owner.query(awaitAdvances, [addDays(clock.today(), -7)]);
    await owner.query('ANALYZE');
    const all = await night();
    clock.moveADay();
    const next = await night();
    const again = await night();
    const moves = { nightly: first.millis, moved: first.moved, all: all.millis, allMoved: all.moved };
    return { firstScan, facts, steadyScan: median(steady), ...moves, nextNight: next.millis, again: again.millis };
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
