import { defined, flagIn, listIn, oneOf, type RawSearch, textIn } from './read.ts';

export const worklistTabs = [
  'current',
  'waitsForMe',
  'late',
  'shipThisWeek',
  'advanceLate',
  'byClient',
  'byManager',
] as const;
export type WorklistTab = (typeof worklistTabs)[number];

export const worklistSorts = ['urgency', 'newest', 'amount', 'shipDate', 'client'] as const;
export const worklistScopes = ['open', 'all', 'closed'] as const;

/** The filters of a list of orders as they stand in its URL: a view is a URL. */
export function readWorklistSearch(search: RawSearch) {
  return defined({
    tab: oneOf(search, 'tab', worklistTabs),
    q: textIn(search, 'q'),
    manager: textIn(search, 'manager'),
    client: textIn(search, 'client'),
    category: textIn(search, 'category'),
    stages: listIn(search, 'stages'),
    waits: listIn(search, 'waits'),
    scope: oneOf(search, 'scope', worklistScopes),
    from: textIn(search, 'from'),
    to: textIn(search, 'to'),
    sort: oneOf(search, 'sort', worklistSorts),
    open: textIn(search, 'open'),
    /** The open order was asked for its next step. */
    step: flagIn(search, 'step'),
    slips: flagIn(search, 'slips'),
    columns: textIn(search, 'columns'),
  });
}

export type WorklistSearch = ReturnType<typeof readWorklistSearch>;
