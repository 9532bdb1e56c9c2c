import type { WorkingCalendar } from '../calendar/index.ts';
import type { PlainDate } from '../date.ts';
import type { UserId } from '../id.ts';
import { type Kopecks, kopecks } from '../money.ts';
import { bandsOf, type PeriodBand } from './bands.ts';
import { scheduledByPeriod } from './baselines.ts';
import { type Contribution, contributionsOf } from './contributions.ts';
import { meanDelay } from './delay.ts';
import { type ClientDelay, delayModel } from './delay-model.ts';
import type { CashScenario, ForecastOrder } from './forecast-input.ts';
import { type Horizon, horizonOf, type PeriodKind } from './horizon.ts';
import { type Simulation, simulateCash } from './simulate.ts';
import { type PastVisit, stagePace } from './stage-pace.ts';

/** Everything a forecast is made of: the same input gives the same forecast. */
export type CashInput = {
  readonly today: PlainDate;
  readonly by: PeriodKind;
  readonly periods: number;
  readonly orders: readonly ForecastOrder[];
  readonly history: readonly ClientDelay[];
  readonly visits: readonly PastVisit[];
  readonly scenario: CashScenario;
  readonly runs: number;
  readonly seed: number;
};

/** A period ahead: the band of the model, and what the two simple methods expect of it. */
export type OutlookPeriod = PeriodBand & { readonly byDueDate: Kopecks; readonly byMeanDelay: Kopecks };

export type ManagerOutlook = { readonly managerId: UserId; readonly expected: Kopecks };

/** The forecast of incoming money as people and screens read it. */
export type CashOutlook = {
  readonly periods: readonly OutlookPeriod[];
  /** The day after the last period. */
  readonly end: PlainDate;
  readonly clients: readonly Contribution[];
  readonly managers: readonly ManagerOutlook[];
};

/** The simulation of an input over a horizon. */
export function simulationOf(input: CashInput, horizon: Horizon): Simulation {
  return simulateCash({
    today: input.today,
    horizon,
    orders: input.orders,
    delays: delayModel(input.history),
    pace: stagePace(input.visits),
    scenario: input.scenario,
    runs: input.runs,
    seed: input.seed,
  });
}

/** Money ahead by period, with who brings it and who makes it uncertain. */
export function cashOutlook(calendar: WorkingCalendar, input: CashInput): CashOutlook {
  const { today, orders, history } = input;
  const horizon = horizonOf(calendar, today, input.periods, input.by);
  const simulation = simulationOf(input, horizon);
  const byDueDate = scheduledByPeriod(orders, today, horizon);
  const byMeanDelay = scheduledByPeriod(orders, today, horizon, meanDelay(history));
  const periods = bandsOf(simulation, horizon).map((band, at) => ({
    ...band,
    byDueDate: byDueDate[at] ?? kopecks(0),
    byMeanDelay: byMeanDelay[at] ?? kopecks(0),
  }));
  const within = { periods: input.periods, within: input.periods };
  return {
    periods,
    end: horizon.end,
    clients: contributionsOf(orders, simulation, within),
    managers: managersOf(orders, simulation, input.periods),
  };
}

function managersOf(orders: readonly ForecastOrder[], { hits, runs }: Simulation, periods: number): ManagerOutlook[] {
  const sums = new Map<UserId, number>();
  let part = 0;
  for (const { managerId, parts } of orders) {
    for (const { open } of parts) {
      const paid = hits.subarray(part * periods, (part + 1) * periods).reduce((total, one) => total + one, 0);
      sums.set(managerId, (sums.get(managerId) ?? 0) + (open * paid) / runs);
      part++;
    }
  }
  return [...sums]
    .map(([managerId, expected]) => ({ managerId, expected: kopecks(Math.round(expected)) }))
    .toSorted((one, other) => other.expected - one.expected);
}
