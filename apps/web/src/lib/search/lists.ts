import { defined, flagIn, oneOf, type RawSearch, textIn } from './read.ts';

export const clientSorts = ['name', 'newest', 'amount'] as const;
export const productSorts = ['name', 'article', 'price'] as const;

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

export function readProductsSearch(search: RawSearch) {
  return defined({
    q: textIn(search, 'q'),
    group: textIn(search, 'group'),
    inStock: flagIn(search, 'inStock'),
    sort: oneOf(search, 'sort', productSorts),
    open: textIn(search, 'open'),
  });
}

export const duplicateTabs = ['open', 'merged', 'notDuplicates'] as const;
export type DuplicateTab = (typeof duplicateTabs)[number];

export function readDuplicatesSearch(search: RawSearch) {
  return defined({ tab: oneOf(search, 'tab', duplicateTabs), open: textIn(search, 'open') });
}

export type DuplicatesSearch = ReturnType<typeof readDuplicatesSearch>;

export const noticeStates = ['current', 'unread', 'snoozed', 'withdrawn'] as const;
export type NoticeState = (typeof noticeStates)[number];

export function readNotificationsSearch(search: RawSearch) {
  return defined({ state: oneOf(search, 'state', noticeStates), kind: textIn(search, 'kind') });
}

export type ClientsSearch = ReturnType<typeof readClientsSearch>;
export type ProductsSearch = ReturnType<typeof readProductsSearch>;
export type NotificationsSearch = ReturnType<typeof readNotificationsSearch>;
