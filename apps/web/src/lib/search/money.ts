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
