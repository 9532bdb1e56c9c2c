import type { Outputs } from '#lib';

export type Portfolio = Outputs['portfolio']['months'];
export type PortfolioMonth = Portfolio['byShipment'][number];
export type PortfolioKind = Outputs['portfolio']['rows']['rows'][number]['kind'];

/** All months of the portfolio together. */
export function totalOf(months: readonly PortfolioMonth[]) {
  const sum = (of: (month: PortfolioMonth) => number) => months.reduce((total, month) => total + of(month), 0);
  return {
    inWork: sum((month) => month.inWork),
    future: sum((month) => month.future),
    futureWeighted: sum((month) => month.futureWeighted),
  };
}
