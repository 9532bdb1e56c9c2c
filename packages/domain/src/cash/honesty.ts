import { kopecks } from '../money.ts';
import {
  type BacktestResult,
  bandScale,
  type ForecastCase,
  type ForecastMethod,
  judgeForecasts,
  stretched,
} from './backtest.ts';
import type { Band } from './bands.ts';
import {
  type BacktestHorizon,
  backtestHorizons,
  backtestWeeks,
  isOver,
  meanDayErrors,
  type PastForecast,
} from './past-forecast.ts';

/** How honest forecasts of one horizon were, as they were shown: stretched by what was known of earlier ones. */
export type HorizonHonesty = BacktestResult & { readonly weeks: BacktestHorizon };

export type CashHonesty = {
  readonly byHorizon: readonly HorizonHonesty[];
  /** Mean miss of the day a part was paid, in days; null without paid parts. */
  readonly dayError: Readonly<Record<ForecastMethod, number>> | null;
  /** The simplest method that no other beats over four weeks. */
  readonly best: ForecastMethod;
  /** How much bands of single periods, and those added up, are stretched. */
  readonly scale: { readonly period: number; readonly cumulative: number };
};

/** The horizon that decides by which method money is expected. */
const decisive = 4;

/** Judges forecasts of the past, in rising order of their days. */
export function judgePast(forecasts: readonly PastForecast[]): CashHonesty {
  const casesOf = (weeks: BacktestHorizon, some = forecasts) =>
    some.flatMap(({ within }) => within.flatMap((one) => (one.weeks === weeks ? [one.case] : [])));
  const byHorizon = backtestHorizons.map((weeks) => {
    const shown = forecasts.flatMap((forecast) => {
      const past = forecasts.filter((earlier) => isOver(earlier, weeks, forecast.asOf));
      const scale = bandScale(casesOf(weeks, past));
      return casesOf(weeks, [forecast]).map((one) => widened(one, scale));
    });
    return { weeks, ...judgeForecasts(shown) };
  });
  return {
    byHorizon,
    dayError: meanDayErrors(forecasts.map((one) => one.dayErrors)),
    best: byHorizon.find(({ weeks }) => weeks === decisive)?.best ?? 'model',
    scale: {
      period: bandScale(forecasts.flatMap(({ weekly }) => weekly.slice(0, backtestWeeks))),
      cumulative: bandScale(casesOf(decisive)),
    },
  };
}

function widened(one: ForecastCase, scale: number): ForecastCase {
  return { ...one, band: shownBand(one.band, scale) };
}

/** The band as it is shown. */
export function shownBand(band: Band, scale: number): Band {
  const { p10, p90 } = stretched(band, scale);
  return { ...band, p10: kopecks(p10), p90: kopecks(p90) };
}
