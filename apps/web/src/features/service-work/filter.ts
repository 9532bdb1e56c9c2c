import { actsFor, type Service, services } from '@svodka/domain';
import type { Me, WorkSearch, WorkTab } from '#lib';
import type { WorkFilter, WorkRow } from './row.ts';

/** What of a person decides whose work is theirs. */
type Worker = Pick<Me, 'role' | 'service'>;

const byTab: Record<WorkTab, WorkFilter> = {
  all: {},
  new: { state: 'open' },
  inWork: { state: 'accepted' },
  asked: { state: 'asked' },
  late: { late: true },
  mine: { mine: true },
};

/** The services whose work a person does. */
export const ownServices = (me: Worker): Service[] => services.filter((service) => actsFor(me, service));

/** Whose queue is shown: the one named in the URL, or one's own when there is but one; null for all of one's own. */
export function shownService(search: WorkSearch, me: Worker): Service | null {
  if (search.service) return search.service;
  const [first, ...others] = ownServices(me);
  return first !== undefined && others.length === 0 ? first : null;
}

/** The queue before a tab narrows it. */
export function queueFilter(search: WorkSearch, me: Worker): WorkFilter {
  const service = shownService(search, me);
  return { ...(service ? { service } : {}), ...(search.q ? { search: search.q } : {}) };
}

export function workFilter(search: WorkSearch, me: Worker): WorkFilter {
  return { ...queueFilter(search, me), ...byTab[search.tab ?? 'all'] };
}

/** Of what is selected, the work this person may take. */
export function acceptable<Row extends Pick<WorkRow, 'state' | 'service'>>(chosen: readonly Row[], me: Worker): Row[] {
  return chosen.filter(({ state, service }) => state === 'open' && actsFor(me, service));
}
