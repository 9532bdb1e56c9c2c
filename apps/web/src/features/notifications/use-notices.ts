import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { api, byPages, explain, type Inputs, type Outputs, queryClient, usePageRows } from '#lib';
import { showToast } from '#ui';

export type Notice = Outputs['notifications']['list']['rows'][number];
export type NoticeFilter = Pick<Inputs['notifications']['list'], 'state' | 'kind'>;

/** A person's notifications under a filter, page by page. */
export function useNotices(filter: NoticeFilter) {
  const query = useInfiniteQuery(api.notifications.list.infiniteQueryOptions(filter, byPages));
  return { query, ...usePageRows(query) };
}

const changed = {
  onSuccess: () => queryClient.invalidateQueries(api.notifications.pathFilter()),
  onError: (error: unknown) => showToast(explain(error), { tone: 'late' }),
};

export const useRead = () => useMutation(api.notifications.read.mutationOptions(changed));
export const useSnooze = () => useMutation(api.notifications.snooze.mutationOptions(changed));
