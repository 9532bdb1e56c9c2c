import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { InflowSearch } from '#lib';

export type SetInflowSearch = (change: Partial<InflowSearch>) => void;

/** What the page shows lives in its URL. */
export function useInflowSearch() {
  const search = useSearch({ from: '/_app/money/inflow' });
  const navigate = useNavigate({ from: '/money/inflow' });
  const setSearch: SetInflowSearch = useCallback(
    (change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  return { search, setSearch };
}
