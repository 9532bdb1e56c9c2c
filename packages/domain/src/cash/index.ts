export {
  type BacktestResult,
  bandScale,
  type ForecastCase,
  type ForecastMethod,
  forecastMethods,
  judgeForecasts,
  stretched,
} from './backtest.ts';
export { type Band, bandOf, bandsOf, type WeekBand } from './bands.ts';
export { scheduledByWeek } from './baselines.ts';
export { type Contribution, contributionsOf } from './contributions.ts';
export { type DelayObservation, meanDelay } from './delay.ts';
export { type ClientDelay, type DelayModel, delayModel } from './delay-model.ts';
export type { CashScenario, ForecastOrder, ForecastPart, StageLeg } from './forecast-input.ts';
export { type Horizon, horizonOf } from './horizon.ts';
export { type RandomSource, seededRandom } from './random.ts';
export { type Simulation, type SimulationInput, simulateCash } from './simulate.ts';
export { type PastVisit, type StagePace, stagePace } from './stage-pace.ts';
