import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, queryClient } from './trpc.ts';
import { setStageNames } from './words/stages.ts';

export const stageNamesOptions = () =>
  api.lifecycles.names.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY, retry: false });

/** Before anything is drawn, so that no stage changes its name under the eyes. Without them the usual words do. */
export async function loadStageNames(): Promise<void> {
  const names = await queryClient.ensureQueryData(stageNamesOptions()).catch(() => null);
  if (names) setStageNames(names);
}

/** Keeps the names as the administrator last published them, while the application is open. */
export function useFreshStageNames(): void {
  const { data } = useQuery(stageNamesOptions());
  useEffect(() => {
    if (data) setStageNames(data);
  }, [data]);
}
