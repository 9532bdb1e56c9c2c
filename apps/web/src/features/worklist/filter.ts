import type { Me, WorklistSearch, WorklistTab } from '#lib';
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

/** Whose orders: a manager opens his own, everybody else all of them; the URL may say otherwise. */
export function managerOf(search: WorklistSearch, me: Me): string | null {
  if (search.manager === everyone) return null;
  if (search.manager) return search.manager;
  return me.role === 'manager' ? me.id : null;
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

export function summaryFilter(search: WorklistSearch, me: Me): WorklistFilter {
  return {
    ...byTab[search.tab ?? 'current'],
    ...chosen(search),
    managerId: managerOf(search, me),
    sort: search.sort ?? 'urgency',
  };
}

export function ordersFilter(search: WorklistSearch): WorklistFilter {
  const managerId = search.manager && search.manager !== everyone ? search.manager : null;
  return { ...chosen(search), scope: search.scope ?? 'all', managerId, sort: search.sort ?? 'newest' };
}
