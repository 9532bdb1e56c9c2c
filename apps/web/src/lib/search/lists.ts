import { abcClasses, rfmGroups, xyzClasses } from '@svodka/domain';
import { defined, oneOf, type RawSearch, textIn } from './read.ts';

export const clientSorts = ['name', 'newest', 'amount'] as const;
export const clientDebts = ['receivable', 'overdue', 'none'] as const;
/** A client without orders has no class. */
const abcChoices = [...abcClasses, 'none'] as const;
const xyzChoices = [...xyzClasses, 'none'] as const;

export function readClientsSearch(search: RawSearch) {
  return defined({
    q: textIn(search, 'q'),
    category: textIn(search, 'category'),
    region: textIn(search, 'region'),
    manager: textIn(search, 'manager'),
    status: textIn(search, 'status'),
    activity: textIn(search, 'activity'),
    debt: oneOf(search, 'debt', clientDebts),
    abc: oneOf(search, 'abc', abcChoices),
    abcWas: oneOf(search, 'abcWas', abcChoices),
    xyz: oneOf(search, 'xyz', xyzChoices),
    rfm: oneOf(search, 'rfm', rfmGroups),
    sort: oneOf(search, 'sort', clientSorts),
    columns: textIn(search, 'columns'),
  });
}

export const uploadStates = ['unmatched', 'attached', 'duplicate', 'refused', 'skipped'] as const;
export type UploadState = (typeof uploadStates)[number];

export function readUploadSearch(search: RawSearch) {
  return defined({ batch: textIn(search, 'batch'), state: oneOf(search, 'state', uploadStates) });
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

export const activityScopes = ['now', 'later', 'done'] as const;

export function readActivitiesSearch(search: RawSearch) {
  return defined({ scope: oneOf(search, 'scope', activityScopes), person: textIn(search, 'person') });
}

export type ActivitiesSearch = ReturnType<typeof readActivitiesSearch>;
export type ClientsSearch = ReturnType<typeof readClientsSearch>;
export type NotificationsSearch = ReturnType<typeof readNotificationsSearch>;
