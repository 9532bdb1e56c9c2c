export {
  type BacktestResult,
  bandScale,
  type ForecastCase,
  type ForecastMethod,
  forecastMethods,
  judgeForecasts,
  stretched,
} from './backtest.ts';
export { type Band, bandOf, bandsOf, type PeriodBand } from './bands.ts';
export { scheduledByPeriod } from './baselines.ts';
export { type Contribution, contributionsOf } from './contributions.ts';
export { type DelayObservation, meanDelay } from './delay.ts';
export { type ClientDelay, type DelayModel, delayModel } from './delay-model.ts';
export type { CashScenario, ForecastOrder, ForecastPart, StageLeg } from './forecast-input.ts';
export { type CashHonesty, type HorizonHonesty, judgePast, shownBand } from './honesty.ts';
export { type Horizon, horizonOf, nextPeriod, type PeriodKind, periodKinds, startOfPeriod } from './horizon.ts';
export { type LegsAhead, legsAhead } from './legs.ts';
export { type CashInput, type CashOutlook, cashOutlook, type ManagerOutlook, type OutlookPeriod } from './outlook.ts';
export { backtestWeeks, type CashOutcome, type PastForecast, pastForecast } from './past-forecast.ts';
export { type RandomSource, seededRandom } from './random.ts';
export { type Simulation, type SimulationInput, simulateCash } from './simulate.ts';
export { type PastVisit, type StagePace, stagePace } from './stage-pace.ts';
