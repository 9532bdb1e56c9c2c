import { defaultZone, services, stageOf, svodkaLifecycle } from '@svodka/domain';
import pg from 'pg';
import { plantClock } from '../../apps/api/src/platform/clock.ts';
import { lastDay } from '../data/index.ts';
import { placeOf } from '../load/place.ts';
import { loadColleagues } from './people.ts';
import { closeOthers, placeOrders, placeParts, summarizeOrders } from './plant-statements.ts';

/** Of twenty orders, how many are in each stage. */
const shares = {
  request: 2,
  engineering: 3,
  pricing: 2,
  offer: 3,
  contract: 1,
  advance: 3,
  preparation: 2,
  production: 2,
  ready: 1,
  shipping: 1,
};
const confirmed = ['advance', 'preparation', 'production', 'ready', 'shipping'];
const made = ['ready', 'shipping'];

/** Turns a database of the workload's history into a plant at work, with so many open orders and people of its services. */
export async function makePlant(url: string, openOrders: number): Promise<void> {
  await loadColleagues(url);
  const clock = plantClock(defaultZone);
  const owner = new pg.Client({
    connectionString: url,
    options: '-c session_replication_role=replica -c timezone=UTC',
  });
  await owner.connect();
  try {
    const stages = JSON.stringify(stagesAtWork());
    await owner.query(placeOrders, [openOrders, lastDay, clock.now(), clock.today(), stages]);
    await owner.query('ANALYZE placed');
    for (const statement of [...closeOthers, ...placeParts]) await owner.query(statement);
    await owner.query(summarizeOrders, [clock.zone]);
    await owner.query('VACUUM ANALYZE');
  } finally {
    await owner.end();
  }
}

/** Every stage as often as its share says. */
function stagesAtWork() {
  const codes = Object.entries(shares).flatMap(([code, share]) => Array.from({ length: share }, () => code));
  return codes.map((stage, at) => {
    const { waitsFor, normDays, strip } = placeOf(stage, lastDay);
    const [service = null] = services.filter((one) =>
      stageOf(svodkaLifecycle, stage).services.some((own) => own === one),
    );
    return {
      at,
      stage,
      service,
      waitsFor,
      normDays,
      strip,
      confirmed: confirmed.includes(stage),
      made: made.includes(stage),
    };
  });
}
