import { permitted, router } from '../platform/trpc.ts';
import { portfolioFilter, portfolioRowsInput } from './input.ts';
import { readPortfolio } from './read-portfolio.ts';
import { readPortfolioRows } from './read-rows.ts';

export const portfolioRouter = router({
  months: permitted('payment.read')
    .input(portfolioFilter)
    .query(({ ctx, input }) => readPortfolio(ctx, input)),
  rows: permitted('payment.read')
    .input(portfolioRowsInput)
    .query(({ ctx, input }) => readPortfolioRows(ctx, input)),
});
