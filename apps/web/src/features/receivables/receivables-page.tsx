import { t } from '@lingui/core/macro';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { api, byPages, type ReceivablesGrouping, type ReceivablesSearch, useLocale, usePageRows, useToday } from '#lib';
import { PageHeader, type TabOption, Tabs } from '#ui';
import { receivablesColumns } from './columns.tsx';
import { pastDayOf, receivablesFilter } from './filter.ts';
import { Filters, type SetSearch } from './filters.tsx';
import { Headline } from './headline.tsx';
import { ReceivablesList } from './receivables-list.tsx';

const pageSize = 100;

function groupings(): TabOption<ReceivablesGrouping>[] {
  return [
    { value: 'client', label: t`По клиентам` },
    { value: 'order', label: t`По заказам` },
    { value: 'manager', label: t`По менеджерам` },
    { value: 'contract', label: t`По договорам` },
  ];
}

function useRows(search: ReceivablesSearch) {
  const today = useToday();
  const query = useInfiniteQuery(
    api.receivables.list.infiniteQueryOptions(
      { ...receivablesFilter(search, today), sort: search.sort ?? 'amount', limit: pageSize },
      { ...byPages, placeholderData: keepPreviousData },
    ),
  );
  return usePageRows(query);
}

function useColumns(search: ReceivablesSearch) {
  const locale = useLocale();
  const past = pastDayOf(search, useToday()) !== null;
  const by = search.by ?? 'client';
  return useMemo(() => (locale ? receivablesColumns(by, past) : []), [locale, by, past]);
}

/** «Дебиторка»: who owes what, how late it is, and what is to be done about it. */
export function ReceivablesPage() {
  const search = useSearch({ from: '/_app/money/receivables' });
  const navigate = useNavigate({ from: '/money/receivables' });
  const setSearch = useCallback<SetSearch>(
    (change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const goTo = useCallback<SetSearch>(
    (change) => void navigate({ search: ({ open: _open, order: _order, ...before }) => ({ ...before, ...change }) }),
    [navigate],
  );
  const columns = useColumns(search);
  const page = useRows(search);
  const clientName = page.rows[0]?.clientName ?? null;
  const filters = <Filters search={search} setSearch={setSearch} columns={columns} clientName={clientName} />;
  return (
    <>
      <PageHeader title={t`Дебиторка`} note={<Headline search={search} />} actions={filters} />
      <Tabs
        label={t`Чьи долги`}
        panelId="receivables-panel"
        value={search.by ?? 'client'}
        options={groupings()}
        onChange={(by) => goTo({ by })}
      />
      <div id="receivables-panel" role="tabpanel" className="print-flow flex min-h-0 flex-1 flex-col">
        <ReceivablesList search={search} columns={columns} page={page} setSearch={setSearch} goTo={goTo} />
      </div>
    </>
  );
}
