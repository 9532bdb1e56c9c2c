import { deskOf, type Me, type StandIns, type WorklistSearch, type WorklistTab } from '#lib';
import type { WorklistFilter } from './row.ts';

const daysOfWeek = 7;
export const everyone = 'all';

const byTab: Record<WorklistTab, WorklistFilter> = {
  current: { scope: 'open' },
  waitsForMe: { scope: 'open', waitsForMe: true },
  late: { scope: 'open', late: true },
  shipThisWeek: { scope: 'open', shipWithinDays: daysOfWeek },
  advanceLate: { scope: 'open', advanceLate: true },
  byClient: { scope: 'all' },
  byManager: { scope: 'all' },
};

/** Whose orders: those one works on, unless the URL says otherwise. */
export function shownDesk({ manager }: Pick<WorklistSearch, 'manager'>, me: Me, standIns: StandIns) {
  if (manager === undefined) return deskOf(me, standIns);
  return { managerId: manager === everyone ? null : manager };
}

function chosen(search: WorklistSearch): WorklistFilter {
  return {
    ...(search.q ? { search: search.q } : {}),
    ...(search.client ? { clientId: search.client } : {}),
    ...(search.category ? { category: search.category } : {}),
    ...(search.stages ? { stages: search.stages } : {}),
    ...(search.waits ? { waitsFor: search.waits } : {}),
    ...(search.from ? { requestedFrom: search.from } : {}),
    ...(search.to ? { requestedTo: search.to } : {}),
  } as WorklistFilter;
}

export function summaryFilter(search: WorklistSearch, me: Me, standIns: StandIns): WorklistFilter {
  return {
    ...byTab[search.tab ?? 'current'],
    ...chosen(search),
    ...shownDesk(search, me, standIns),
    sort: search.sort ?? 'urgency',
  };
}

export function ordersFilter(search: WorklistSearch): WorklistFilter {
  const managerId = search.manager && search.manager !== everyone ? search.manager : null;
  return { ...chosen(search), scope: search.scope ?? 'all', managerId, sort: search.sort ?? 'newest' };
}
