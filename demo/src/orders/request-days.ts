import {
  addDays,
  addWorkingTime,
  dayOfWeek,
  daysBetween,
  type Instant,
  instantAt,
  type PlainDate,
} from '@svodka/domain';
import { Random } from '../chance/index.ts';
import type { Era } from '../plant/index.ts';

/** Requests by month: dead in January, a wave before summer, the budget's end in autumn. */
const season = [0.62, 0.98, 1.12, 1.08, 0.86, 1.0, 0.94, 0.9, 1.08, 1.14, 1.12, 1.02];
const weekday = [0, 1.15, 1.1, 1.0, 0.95, 0.8, 0.9, 0.9];
const growthAYear = 0.03;
const workdayMinutes = 400;

export interface Request {
  /** From 0, over all three years. */
  readonly index: number;
  readonly at: Instant;
  readonly day: PlainDate;
  readonly number: string;
}

/** When each order was asked for, in order of time, numbered by year as it came. */
export function* requests(seed: string, era: Era, orders: number): Generator<Request> {
  const days = dayShares(seed, era);
  const total = days.reduce((sum, [, share]) => sum + share, 0);
  const numbers = new Map<string, number>();
  let [passed, index] = [0, 0];
  for (const [day, share] of days) {
    passed += share;
    const until = Math.round((orders * passed) / total);
    const [first, count] = [index, until - index];
    for (; index < until; index++) {
      const year = day.slice(0, 4);
      const ordinal = (numbers.get(year) ?? 0) + 1;
      numbers.set(year, ordinal);
      const minutes = 5 + Math.floor(((index - first + 0.5) / count) * workdayMinutes);
      const at = addWorkingTime(era.calendar, era.zone, instantAt(era.zone, day, 8 * 60), minutes);
      yield { index, at, day, number: `${year}-${String(ordinal).padStart(5, '0')}` };
    }
  }
}

function dayShares(seed: string, era: Era): [PlainDate, number][] {
  const random = new Random(`${seed} days`);
  return Array.from({ length: daysBetween(era.firstDay, era.today) }, (_, at): [PlainDate, number] => {
    const day = addDays(era.firstDay, at);
    const noise = random.between(0.8, 1.2);
    if (!era.calendar.isWorkingDay(day)) return [day, 0];
    const month = season[Number(day.slice(5, 7)) - 1] ?? 1;
    return [day, noise * month * (weekday[dayOfWeek(day)] ?? 1) * (1 + growthAYear * (at / 365))];
  });
}
