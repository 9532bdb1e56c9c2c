import type { ClientId } from '../id.ts';
import { type Kopecks, kopecks } from '../money.ts';
import type { ForecastOrder } from './forecast-input.ts';
import type { Simulation } from './simulate.ts';

/** What one client brings into the forecast, and how much of its uncertainty. */
export type Contribution = {
  readonly clientId: ClientId;
  readonly expected: Kopecks;
  /** Share of the variance of the sum, 0 to 1: parts are drawn apart, so their variances add up. */
  readonly uncertainty: number;
};

/** Clients by the uncertainty they make within the first periods, the most uncertain first. */
export function contributionsOf(
  orders: readonly ForecastOrder[],
  { runs, hits }: Simulation,
  { periods, within }: { readonly periods: number; readonly within: number },
): Contribution[] {
  const byClient = new Map<ClientId, { expected: number; variance: number }>();
  let part = 0;
  for (const order of orders) {
    const sum = byClient.get(order.clientId) ?? { expected: 0, variance: 0 };
    for (const { open } of order.parts) {
      const paid = hits.subarray(part * periods, part * periods + within).reduce((total, one) => total + one, 0) / runs;
      sum.expected += open * paid;
      sum.variance += open * open * paid * (1 - paid);
      part++;
    }
    byClient.set(order.clientId, sum);
  }
  const all = [...byClient.values()].reduce((total, one) => total + one.variance, 0);
  return [...byClient]
    .map(([clientId, { expected, variance }]) => ({
      clientId,
      expected: kopecks(Math.round(expected)),
      uncertainty: all === 0 ? 0 : variance / all,
    }))
    .toSorted((one, other) => other.uncertainty - one.uncertainty || other.expected - one.expected);
}
