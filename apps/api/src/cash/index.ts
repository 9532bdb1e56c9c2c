export { backtestCash, judgeForecastsAnew } from './backtest.ts';
export { forecastCash } from './forecast.ts';
export { forgetForecasts } from './forget-forecasts.ts';
export { readInflow } from './inflow.ts';
export { cashRouter } from './router.ts';
