import type { Database } from '@svodka/database';
import { addDays } from '@svodka/domain';
import type { Clock } from '../platform/clock.ts';

/** Forecasts are judged over a year and eight weeks; an older one is only in the way. */
const daysKept = 450;

/** Drops stored forecasts nobody judges any more. */
export async function forgetForecasts({ db, clock }: { db: Database; clock: Clock }): Promise<void> {
  await db.deleteFrom('CashForecast').where('asOf', '<', addDays(clock.today(), -daysKept)).execute();
}
