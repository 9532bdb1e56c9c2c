import { daysBetween, type PlainDate } from '../date.ts';
import { type Kopecks, kopecks } from '../money.ts';
import type { ForecastOrder } from './forecast-input.ts';
import type { Horizon } from './horizon.ts';

/**
 * What everybody would pay by period if they paid so many days after the planned day; what is late already is expected on
 * the next bank day. With 0 days it is the schedule itself: the simplest forecast there is.
 */
export function scheduledByPeriod(
  orders: readonly ForecastOrder[],
  today: PlainDate,
  { periods, periodOf, bankDay }: Horizon,
  delayDays = 0,
): Kopecks[] {
  const sums = new Array<number>(periods).fill(0);
  const last = periodOf.length - 1;
  for (const part of orders.flatMap((order) => order.parts)) {
    if (part.plannedOn === null) continue;
    const due = Math.max(0, daysBetween(today, part.plannedOn) + Math.round(delayDays));
    const period = due > last ? periods : (periodOf[bankDay[due] ?? last] ?? periods);
    if (period < periods) sums[period] = (sums[period] ?? 0) + part.open;
  }
  return sums.map((sum) => kopecks(sum));
}
