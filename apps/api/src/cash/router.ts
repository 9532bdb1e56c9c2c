import { command, permitted, router } from '../platform/trpc.ts';
import { askBacktest } from './ask-backtest.ts';
import { compareScenario, forecastCash } from './forecast.ts';
import { readInflow } from './inflow.ts';
import { readInflowRows } from './inflow-rows.ts';
import { cashFilter, forecastInput, inflowInput, inflowRowsInput, scenarioInput } from './input.ts';
import { readOpenAdvances } from './open-advances.ts';
import { readHonesty } from './stored-honesty.ts';

export const cashRouter = router({
  inflow: permitted('payment.read')
    .input(inflowInput)
    .query(({ ctx, input }) => readInflow(ctx.db, input)),
  inflowRows: permitted('payment.read')
    .input(inflowRowsInput)
    .query(({ ctx, input }) => readInflowRows(ctx.db, input)),
  openAdvances: permitted('payment.read')
    .input(cashFilter)
    .query(({ ctx, input }) => readOpenAdvances(ctx.db, input)),
  forecast: permitted('payment.read')
    .input(forecastInput)
    .query(({ ctx, input }) => forecastCash(ctx, input)),
  scenario: permitted('payment.read')
    .input(scenarioInput)
    .query(({ ctx, input }) => compareScenario(ctx, input)),
  honesty: permitted('payment.read').query(({ ctx }) => readHonesty(ctx.db)),
  judgeAnew: permitted('payment.record').mutation(({ ctx }) => command(ctx, askBacktest)),
});
