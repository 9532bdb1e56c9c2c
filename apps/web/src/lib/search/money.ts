import { defined, flagIn, oneOf, type RawSearch, textIn } from './read.ts';

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
