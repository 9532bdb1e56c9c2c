import { agingBuckets } from '@svodka/domain';
import { defined, oneOf, type RawSearch, textIn } from './read.ts';

export const receivablesGroupings = ['client', 'order', 'manager', 'contract'] as const;
export type ReceivablesGrouping = (typeof receivablesGroupings)[number];

export const receivablesSorts = ['amount', 'overdue', 'name'] as const;

/** How old the debt is: late by any number of days, or within a bucket of ageing. */
export const receivablesAges = ['overdue', ...agingBuckets] as const;
export type ReceivablesAge = (typeof receivablesAges)[number];

/** Whose debts, as of which day and by whose knowledge of it, as they stand in the URL. */
export function readReceivablesSearch(search: RawSearch) {
  return defined({
    by: oneOf(search, 'by', receivablesGroupings),
    day: textIn(search, 'day'),
    /** Without it a past day is looked at by what is known of it now. */
    basis: oneOf(search, 'basis', ['recorded'] as const),
    age: oneOf(search, 'age', receivablesAges),
    manager: textIn(search, 'manager'),
    client: textIn(search, 'client'),
    q: textIn(search, 'q'),
    sort: oneOf(search, 'sort', receivablesSorts),
    /** The client whose debts are open beside the list, or the order. */
    open: textIn(search, 'open'),
    order: textIn(search, 'order'),
  });
}

export type ReceivablesSearch = ReturnType<typeof readReceivablesSearch>;

/** With whom the act of reconciliation is, and its first and last day. */
export function readActSearch(search: RawSearch) {
  return defined({
    client: textIn(search, 'client'),
    from: textIn(search, 'from'),
    to: textIn(search, 'to'),
  });
}

export type ActSearch = ReturnType<typeof readActSearch>;
