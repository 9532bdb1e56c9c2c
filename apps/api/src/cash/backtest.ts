import type { Database } from '@svodka/database';
import {
  addDays,
  backtestWeeks,
  type CashOutcome,
  comparePlainDates,
  daysBetween,
  judgePast,
  ok,
  type PastForecast,
  type PlainDate,
  schedulePartId,
  startOfPeriod,
} from '@svodka/domain';
import type { Clock } from '../platform/clock.ts';
import { type CommandDeps, runCommand, systemActor } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { asOfDay } from './as-of.ts';
import { gatherCash } from './gather.ts';
import { readCame } from './past.ts';
import { computePast } from './run-in-worker.ts';
import { keepHonesty, type StoredHonesty } from './stored-honesty.ts';

const backtestRuns = 500;
/** Judged when nobody says which: a year of weeks, the last that are over. */
const weeksOfYear = 52;

export interface BacktestPeriod {
  from: PlainDate;
  to: PlainDate;
}

/** The last year whose forecasts can be held against what came. */
export function lastJudgedYear(today: PlainDate): BacktestPeriod {
  const to = addDays(startOfPeriod('week', today), -7 * backtestWeeks);
  return { from: addDays(to, -7 * weeksOfYear), to };
}

/** Makes the forecast of each Monday of a period anew, from what was known then, and judges it by what came. */
export async function backtestCash(
  { db, clock }: { db: Database; clock: Clock },
  { from, to }: BacktestPeriod,
): Promise<StoredHonesty> {
  const forecasts: PastForecast[] = [];
  for (const day of mondays(from, to, clock.today())) {
    const forecast = await forecastOfThen(db, clock, day);
    if (forecast !== null) forecasts.push(forecast);
  }
  return { ...judgePast(forecasts), from, to, forecasts: forecasts.length, judgedAt: clock.now() };
}

/** Mondays of the period whose eight weeks are over. */
function mondays(from: PlainDate, to: PlainDate, today: PlainDate): PlainDate[] {
  const last = addDays(today, -7 * backtestWeeks);
  const days: PlainDate[] = [];
  let day = startOfPeriod('week', addDays(from, 6));
  while (comparePlainDates(day, to) <= 0 && comparePlainDates(day, last) <= 0) {
    days.push(day);
    day = addDays(day, 7);
  }
  return days;
}

/** Null where nothing was to come: such a day says nothing of forecasts. */
async function forecastOfThen(db: Database, clock: Clock, day: PlainDate): Promise<PastForecast | null> {
  const asOf = asOfDay(clock, day);
  const input = await gatherCash(db, { asOf, zone: clock.zone, by: 'week' });
  if (input.orders.length === 0) return null;
  const came = await readCame(db, asOf, addDays(day, 7 * backtestWeeks));
  const byWeek = new Array<number>(backtestWeeks).fill(0);
  for (const { day: paidOn, amount } of came) {
    const week = Math.floor(Math.max(0, daysBetween(day, paidOn)) / 7);
    byWeek[week] = (byWeek[week] ?? 0) + amount;
  }
  const settledOn = new Map(came.flatMap((one) => (one.settledOn === null ? [] : [[one.partId, one.settledOn]])));
  const outcome: CashOutcome = {
    byWeek,
    settled: [...settledOn].map(([partId, on]) => ({ partId: schedulePartId(partId), on })),
  };
  return computePast({ ...input, runs: backtestRuns }, outcome);
}

/** Judges the last year and keeps the verdict: forecasts go by it from then on. */
export async function judgeForecastsAnew(deps: CommandDeps): Promise<void> {
  const honesty = await backtestCash(deps, lastJudgedYear(deps.clock.today()));
  await runCommand(deps, systemActor, async (command) => {
    await keepHonesty(command.tx, honesty);
    const { forecasts, best } = honesty;
    command.record({
      type: 'cashForecast.judged',
      entity: 'cashForecast',
      entityId: newId(),
      payload: { forecasts, best },
    });
    return ok(null);
  });
}
