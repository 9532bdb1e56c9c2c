import { actsFor, type Service, services } from '@svodka/domain';
import type { Me, WorkSearch, WorkTab } from '#lib';
import type { WorkFilter } from './row.ts';

const byTab: Record<WorkTab, WorkFilter> = {
  all: {},
  new: { state: 'open' },
  inWork: { state: 'accepted' },
  asked: { state: 'asked' },
  late: { late: true },
  mine: { mine: true },
};

/** The services whose work a person does. */
export const ownServices = (me: Me): Service[] => services.filter((service) => actsFor(me, service));

/** Whose queue is shown: the one named in the URL, or one's own when there is but one; null for all of one's own. */
export function shownService(search: WorkSearch, me: Me): Service | null {
  if (search.service) return search.service;
  const [first, ...others] = ownServices(me);
  return first !== undefined && others.length === 0 ? first : null;
}

/** The queue before a tab narrows it. */
export function queueFilter(search: WorkSearch, me: Me): WorkFilter {
  const service = shownService(search, me);
  return { ...(service ? { service } : {}), ...(search.q ? { search: search.q } : {}) };
}

export function workFilter(search: WorkSearch, me: Me): WorkFilter {
  return { ...queueFilter(search, me), ...byTab[search.tab ?? 'all'] };
}
