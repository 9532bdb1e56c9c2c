import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { WorkSearch, WorkTab } from '#lib';

export type SetWorkSearch = (change: Partial<WorkSearch>) => void;

/** What the queue shows lives in the URL; another tab or service closes what was open beside the list. */
export function useWorkSearch() {
  const search = useSearch({ from: '/_app/work' });
  const navigate = useNavigate({ from: '/work' });
  const setSearch: SetWorkSearch = useCallback(
    (change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const show = (change: { tab?: WorkTab; service?: WorkSearch['service'] }) =>
    void navigate({ search: ({ open: _open, task: _task, ...before }) => ({ ...before, ...change }) });
  const clear = useCallback(() => void navigate({ search: ({ service }) => (service ? { service } : {}) }), [navigate]);
  return { search, setSearch, show, clear };
}
