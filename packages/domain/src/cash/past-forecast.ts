import type { WorkingCalendar } from '../calendar/index.ts';
import { addDays, comparePlainDates, daysBetween, type PlainDate } from '../date.ts';
import type { SchedulePartId } from '../id.ts';
import type { ForecastCase, ForecastMethod } from './backtest.ts';
import { bandsOf } from './bands.ts';
import { scheduledByPeriod } from './baselines.ts';
import { meanDelay } from './delay.ts';
import { horizonOf } from './horizon.ts';
import { type CashInput, simulationOf } from './outlook.ts';

/** Weeks ahead at which forecasts are held against what came. */
export const backtestHorizons = [1, 2, 4, 8] as const;
export type BacktestHorizon = (typeof backtestHorizons)[number];
export const backtestWeeks = 8;

/** What came after the day of a forecast. */
export type CashOutcome = {
  /** Kopecks by week from the forecast's day on. */
  readonly byWeek: readonly number[];
  readonly settled: readonly { readonly partId: SchedulePartId; readonly on: PlainDate }[];
};

/** Days by which each method missed the day a part was paid, added up. */
export type DayErrors = { readonly parts: number; readonly days: Readonly<Record<ForecastMethod, number>> };

/** One forecast of the past beside what came. */
export type PastForecast = {
  readonly asOf: PlainDate;
  /** Money within so many weeks, for each horizon. */
  readonly within: readonly { readonly weeks: BacktestHorizon; readonly case: ForecastCase }[];
  /** Money of each week alone. */
  readonly weekly: readonly ForecastCase[];
  readonly dayErrors: DayErrors;
};

const sumTo = (values: readonly number[], count: number) =>
  values.slice(0, count).reduce((sum, value) => sum + value, 0);

/** Makes the forecast that would have been made on the day, by weeks, and sets it beside what came. */
export function pastForecast(calendar: WorkingCalendar, input: CashInput, outcome: CashOutcome): PastForecast {
  const { today, orders, history } = input;
  const horizon = horizonOf(calendar, today, backtestWeeks);
  const bands = bandsOf(simulationOf(input, horizon), horizon);
  const byDueDate = scheduledByPeriod(orders, today, horizon);
  const byMeanDelay = scheduledByPeriod(orders, today, horizon, meanDelay(history));
  return {
    asOf: today,
    within: backtestHorizons.flatMap((weeks) => {
      const band = bands[weeks - 1]?.cumulative;
      if (band === undefined) return [];
      const simple = { byDueDate: sumTo(byDueDate, weeks), byMeanDelay: sumTo(byMeanDelay, weeks) };
      return [{ weeks, case: { band, ...simple, actual: sumTo(outcome.byWeek, weeks) } }];
    }),
    weekly: bands.map((band, week) => ({
      band,
      byDueDate: byDueDate[week] ?? 0,
      byMeanDelay: byMeanDelay[week] ?? 0,
      actual: outcome.byWeek[week] ?? 0,
    })),
    dayErrors: dayErrorsOf(calendar, input, outcome),
  };
}

/** Of parts that were paid within the horizon: how far each method was from the day. The model's day is its median. */
function dayErrorsOf(calendar: WorkingCalendar, input: CashInput, { settled }: CashOutcome): DayErrors {
  const { today, orders, history, runs } = input;
  const days = backtestWeeks * 7;
  const horizon = horizonOf(calendar, today, days, 'day');
  const { hits } = simulationOf(input, horizon);
  const paidOn = new Map(settled.map(({ partId, on }) => [partId, on]));
  const usual = Math.round(meanDelay(history));
  const errors = { model: 0, meanDelay: 0, dueDate: 0 };
  let parts = 0;
  for (const [at, part] of orders.flatMap((order) => order.parts).entries()) {
    const on = paidOn.get(part.id);
    if (on === undefined || part.plannedOn === null) continue;
    const actual = Math.max(0, daysBetween(today, on));
    const due = daysBetween(today, part.plannedOn);
    parts++;
    errors.model += Math.abs(medianDay(hits.subarray(at * days, (at + 1) * days), runs) - actual);
    errors.meanDelay += Math.abs(Math.max(0, due + usual) - actual);
    errors.dueDate += Math.abs(Math.max(0, due) - actual);
  }
  return { parts, days: errors };
}

/** The day by which half of the runs had paid; the end of the horizon when fewer did. */
function medianDay(hitsByDay: Uint32Array, runs: number): number {
  let paid = 0;
  const day = hitsByDay.findIndex((hits) => {
    paid += hits;
    return paid * 2 >= runs;
  });
  return day === -1 ? hitsByDay.length : day;
}

/** Mean miss in days of each method over many forecasts; null without a paid part. */
export function meanDayErrors(all: readonly DayErrors[]): Readonly<Record<ForecastMethod, number>> | null {
  const parts = all.reduce((sum, one) => sum + one.parts, 0);
  if (parts === 0) return null;
  const mean = (method: ForecastMethod) => all.reduce((sum, one) => sum + one.days[method], 0) / parts;
  return { model: mean('model'), meanDelay: mean('meanDelay'), dueDate: mean('dueDate') };
}

/** Whether what a forecast spoke of had all happened by a day. */
export function isOver(forecast: Pick<PastForecast, 'asOf'>, weeks: number, day: PlainDate): boolean {
  return comparePlainDates(addDays(forecast.asOf, weeks * 7), day) <= 0;
}
