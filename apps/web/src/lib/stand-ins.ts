import { useQuery } from '@tanstack/react-query';
import { today, useToday } from './clock.ts';
import type { Me } from './session.ts';
import { api, type Inputs, type Outputs, queryClient } from './trpc.ts';

export type StandIns = Outputs['people']['standIns'];

/** Live topics tell of new absences; a new day asks by itself. */
const options = (day: string) => api.people.standIns.queryOptions({ day }, { staleTime: Number.POSITIVE_INFINITY });

/** Nobody, until the server has said who: a worklist doesn't wait for it, and doesn't break without it. */
const nobody: StandIns = { standsInFor: [], away: null };

/** Whose work one does today beside one's own, and who does one's own. */
export function useStandIns(): StandIns {
  return useQuery(options(useToday())).data ?? nobody;
}

export const loadStandIns = (): Promise<StandIns> => queryClient.ensureQueryData(options(today())).catch(() => nobody);

/** Whose orders one works on: a manager on his own and those of whom he stands in for, everybody else on all. */
export function deskOf(me: Pick<Me, 'id' | 'role'>, { standsInFor }: StandIns): Inputs['orders']['worklistTabs'] {
  if (me.role !== 'manager') return { managerId: null };
  const absent = standsInFor.map(({ userId }) => userId);
  return { managerId: me.id, ...(absent.length > 0 ? { standsInFor: absent } : {}) };
}
