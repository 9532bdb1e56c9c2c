import { defined, oneOf, type RawSearch, textIn } from './read.ts';

export const shippingTabs = ['all', 'overdue', 'week', 'ready', 'conflict', 'calendar', 'sheet'] as const;
export const shippingSorts = ['shipDate', 'client', 'order'] as const;
export type ShippingTab = (typeof shippingTabs)[number];

/** What the dispatcher looks at: the lists, a month of the calendar, or the sheet of a day. */
export function readShippingSearch(search: RawSearch) {
  return defined({
    tab: oneOf(search, 'tab', shippingTabs),
    q: textIn(search, 'q'),
    manager: textIn(search, 'manager'),
    from: textIn(search, 'from'),
    to: textIn(search, 'to'),
    month: textIn(search, 'month'),
    day: textIn(search, 'day'),
    sort: oneOf(search, 'sort', shippingSorts),
    open: textIn(search, 'open'),
  });
}

export type ShippingSearch = ReturnType<typeof readShippingSearch>;
