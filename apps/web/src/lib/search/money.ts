import { defined, oneOf, type RawSearch, textIn } from './read.ts';

export const inflowPeriods = ['week', 'month'] as const;

/** Incoming money as it stands in its URL: by what, from when, and whose. */
export function readInflowSearch(search: RawSearch) {
  return defined({
    by: oneOf(search, 'by', inflowPeriods),
    from: textIn(search, 'from'),
    to: textIn(search, 'to'),
    manager: textIn(search, 'manager'),
    client: textIn(search, 'client'),
  });
}

export type InflowSearch = ReturnType<typeof readInflowSearch>;

export const portfolioBases = ['shipment', 'money'] as const;

/** The portfolio as it stands in its URL: by which months, and whose. */
export function readPortfolioSearch(search: RawSearch) {
  return defined({ basis: oneOf(search, 'basis', portfolioBases), manager: textIn(search, 'manager') });
}

export type PortfolioSearch = ReturnType<typeof readPortfolioSearch>;
