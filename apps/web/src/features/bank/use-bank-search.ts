import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { BankSearch, BankTab } from '#lib';

export type SetBankSearch = (change: Partial<BankSearch>) => void;

/** What is looked at lives in the URL; another tab closes what was open beside the list. */
export function useBankSearch() {
  const search = useSearch({ from: '/_app/money/bank' });
  const navigate = useNavigate({ from: '/money/bank' });
  const setSearch = useCallback<SetBankSearch>(
    (change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const setTab = (tab: BankTab) => void navigate({ search: ({ open: _open, ...before }) => ({ ...before, tab }) });
  const clear = useCallback(() => setSearch({ q: undefined, from: undefined, to: undefined }), [setSearch]);
  return { search, setSearch, setTab, clear };
}
