import { services } from '@svodka/domain';
import { defined, oneOf, type RawSearch, textIn } from './read.ts';

export const workTabs = ['all', 'new', 'inWork', 'asked', 'late', 'mine'] as const;
export type WorkTab = (typeof workTabs)[number];

export const workSorts = ['due', 'newest', 'client'] as const;

/** A service's queue as it stands in its URL: whose it is and what of it. */
export function readWorkSearch(search: RawSearch) {
  return defined({
    service: oneOf(search, 'service', services),
    tab: oneOf(search, 'tab', workTabs),
    q: textIn(search, 'q'),
    sort: oneOf(search, 'sort', workSorts),
    /** The order that is open beside the queue, and the task it was opened by. */
    open: textIn(search, 'open'),
    task: textIn(search, 'task'),
  });
}

export type WorkSearch = ReturnType<typeof readWorkSearch>;
