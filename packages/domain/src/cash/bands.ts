import type { PlainDate } from '../date.ts';
import { type Kopecks, kopecks } from '../money.ts';
import type { Horizon } from './horizon.ts';
import type { Simulation } from './simulate.ts';

/** What a period, or all periods up to its end, brings: 1 of 10 outcomes lies below p10, half below p50, 9 of 10 below p90. */
export type Band = { readonly p10: Kopecks; readonly p50: Kopecks; readonly p90: Kopecks; readonly mean: Kopecks };

export type PeriodBand = Band & { readonly from: PlainDate; readonly cumulative: Band };

/** The bands of every period of a simulation, alone and added up from the first. */
export function bandsOf({ runs, sums }: Simulation, { periods, starts }: Horizon): PeriodBand[] {
  const totals = new Float64Array(runs);
  return starts.map((from, period) => {
    const column = Float64Array.from({ length: runs }, (_, run) => sums[run * periods + period] ?? 0);
    for (let run = 0; run < runs; run++) totals[run] = (totals[run] ?? 0) + (column[run] ?? 0);
    return { from, ...bandOf(column), cumulative: bandOf(Float64Array.from(totals)) };
  });
}

/** The band of outcomes; they are sorted in place. */
export function bandOf(outcomes: Float64Array): Band {
  const mean = outcomes.length === 0 ? 0 : outcomes.reduce((sum, one) => sum + one, 0) / outcomes.length;
  outcomes.sort();
  const at = (share: number) =>
    kopecks(outcomes[Math.min(outcomes.length - 1, Math.floor(outcomes.length * share))] ?? 0);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), mean: kopecks(Math.round(mean)) };
}
