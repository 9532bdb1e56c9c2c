import { defined, oneOf, type RawSearch, textIn } from './read.ts';

export const clientSorts = ['name', 'newest', 'amount'] as const;

export function readClientsSearch(search: RawSearch) {
  return defined({
    q: textIn(search, 'q'),
    category: textIn(search, 'category'),
    region: textIn(search, 'region'),
    manager: textIn(search, 'manager'),
    status: textIn(search, 'status'),
    activity: textIn(search, 'activity'),
    sort: oneOf(search, 'sort', clientSorts),
  });
}

export const noticeStates = ['current', 'unread', 'snoozed', 'withdrawn'] as const;
export type NoticeState = (typeof noticeStates)[number];

export function readNotificationsSearch(search: RawSearch) {
  return defined({ state: oneOf(search, 'state', noticeStates), kind: textIn(search, 'kind') });
}

export type ClientsSearch = ReturnType<typeof readClientsSearch>;
export type NotificationsSearch = ReturnType<typeof readNotificationsSearch>;
