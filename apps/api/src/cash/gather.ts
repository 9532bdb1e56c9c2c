import type { Database } from '@svodka/database';
import type { CashInput, CashScenario } from '@svodka/domain';
import type { AsOf } from './as-of.ts';
import type { ForecastAsk } from './input.ts';
import { readOpenOrders } from './open-orders.ts';
import { readDelays, readVisits } from './past.ts';

/** A quarter by weeks, half a year by months. */
const periodsAhead = { week: 13, month: 6 } as const;
const runs = 2_000;
const seed = 2_026;

export interface Gathering extends ForecastAsk {
  asOf: AsOf;
  zone: string;
}

/** Everything a forecast is made of, as it was known. */
export async function gatherCash(db: Database, { asOf, zone, by, ...filter }: Gathering): Promise<CashInput> {
  const orders = await readOpenOrders(db, asOf, filter, zone);
  const history = await readDelays(db, asOf);
  const visits = await readVisits(db, asOf);
  const scenario: CashScenario = {};
  return { today: asOf.day, by, periods: periodsAhead[by], orders, history, visits, scenario, runs, seed };
}
