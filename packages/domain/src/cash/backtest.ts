import type { Band } from './bands.ts';

/** A forecast of the past beside what came. Kopecks. */
export type ForecastCase = {
  readonly band: Band;
  readonly byDueDate: number;
  readonly byMeanDelay: number;
  readonly actual: number;
};

export const forecastMethods = ['model', 'meanDelay', 'dueDate'] as const;
export type ForecastMethod = (typeof forecastMethods)[number];

export type BacktestResult = {
  readonly cases: number;
  /** Share of outcomes within p10–p90: a band that means what it says holds 0.75 to 0.85. */
  readonly coverage: number;
  /** Mean absolute error in kopecks. */
  readonly error: Readonly<Record<ForecastMethod, number>>;
  /** The simplest method that no other beats: what the forecast falls back to. */
  readonly best: ForecastMethod;
};

/** How honest forecasts were: coverage of the band, and the error against going by due dates or by the mean delay. */
export function judgeForecasts(cases: readonly ForecastCase[]): BacktestResult {
  const mean = (of: (one: ForecastCase) => number) =>
    cases.length === 0 ? 0 : cases.reduce((sum, one) => sum + of(one), 0) / cases.length;
  const error = {
    model: mean(({ band, actual }) => Math.abs(band.mean - actual)),
    meanDelay: mean(({ byMeanDelay, actual }) => Math.abs(byMeanDelay - actual)),
    dueDate: mean(({ byDueDate, actual }) => Math.abs(byDueDate - actual)),
  };
  const least = Math.min(...Object.values(error));
  const simplest = (['dueDate', 'meanDelay', 'model'] as const).find((method) => error[method] === least);
  return {
    cases: cases.length,
    coverage: mean(({ band, actual }) => (band.p10 <= actual && actual <= band.p90 ? 1 : 0)),
    error,
    best: simplest ?? 'model',
  };
}

/** Fewer forecasts of the past than this say nothing about the width of a band. */
const fewCases = 15;
const bandShare = 0.8;

/**
 * How much wider (or narrower) bands must be to hold four of five outcomes, judged by earlier forecasts only; 1 when there
 * are too few. What all clients have in common (a bad month) a simulation of each of them doesn't know. Source: split
 * conformal prediction, V. Vovk et al. (2005).
 */
export function bandScale(past: readonly Pick<ForecastCase, 'band' | 'actual'>[]): number {
  if (past.length < fewCases) return 1;
  const misses = past
    .map(({ band, actual }) => {
      const half = actual < band.p50 ? band.p50 - band.p10 : band.p90 - band.p50;
      return Math.abs(actual - band.p50) / Math.max(1, half);
    })
    .toSorted((one, other) => one - other);
  return misses[Math.min(misses.length - 1, Math.ceil((misses.length + 1) * bandShare) - 1)] ?? 1;
}

/** The band stretched about its middle; sums never fall below nothing. */
export function stretched({ p10, p50, p90, mean }: Band, scale: number) {
  return {
    p10: Math.max(0, Math.round(p50 - (p50 - p10) * scale)),
    p50,
    p90: Math.round(p50 + (p90 - p50) * scale),
    mean,
  };
}
