import { comparePlainDates, type PlainDate } from '../date.ts';

/** What the portfolio asks of an order. */
export type PortfolioOrder = {
  readonly open: boolean;
  /** Null while it is a request or an offer. */
  readonly confirmedOn: PlainDate | null;
  /** The day its work starts; null while it isn't known. */
  readonly startsOn: PlainDate | null;
};

/** inWork: confirmed and started by the horizon; future: still to be won, or to be started later. */
export type PortfolioKind = 'inWork' | 'future';

/** Where an order stands in the portfolio; null when it is over. Source: domain.md, «Portfolio and funnel». */
export function portfolioKindOf(order: PortfolioOrder, horizon: PlainDate): PortfolioKind | null {
  if (!order.open) return null;
  if (order.confirmedOn === null) return 'future';
  const later = order.startsOn !== null && comparePlainDates(order.startsOn, horizon) > 0;
  return later ? 'future' : 'inWork';
}
