import { defined, flagIn, oneOf, type RawSearch, textIn } from './read.ts';

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

export const bankTabs = ['queue', 'posted', 'notOurs', 'outgoing'] as const;
export type BankTab = (typeof bankTabs)[number];

/** Lines of statements by what became of them. */
export function readBankSearch(search: RawSearch) {
  return defined({
    tab: oneOf(search, 'tab', bankTabs),
    q: textIn(search, 'q'),
    from: textIn(search, 'from'),
    to: textIn(search, 'to'),
    open: textIn(search, 'open'),
  });
}

export function readPaymentsSearch(search: RawSearch) {
  return defined({
    q: textIn(search, 'q'),
    client: textIn(search, 'client'),
    from: textIn(search, 'from'),
    to: textIn(search, 'to'),
    /** Only what no order has taken yet. */
    unallocated: flagIn(search, 'unallocated'),
    open: textIn(search, 'open'),
  });
}

export type BankSearch = ReturnType<typeof readBankSearch>;
export type PaymentsSearch = ReturnType<typeof readPaymentsSearch>;
