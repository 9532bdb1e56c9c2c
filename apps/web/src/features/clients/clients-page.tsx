import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useAppliedColumns, ViewsMenu } from '#features/saved-views';
import {
  api,
  byPages,
  type ClientsSearch,
  clientSorts,
  formatInteger,
  queryClient,
  useLocale,
  useMay,
  usePageRows,
} from '#lib';
import { buttonClass, ColumnChooser, DataTable, EmptyState, PageHeader, type SortKey } from '#ui';
import { ClientCardRow, type ClientRow, clientColumns } from './columns.tsx';
import { DuplicatesLink } from './duplicates-link.tsx';
import { clientsFilter } from './filter.ts';
import { ClientFilters } from './filters.tsx';
import { HandOverBar } from './hand-over-bar.tsx';

const tableId = 'clients';
const pageSize = 100;

function Count({ count }: { count: number | undefined }) {
  if (count === undefined) return <span className="bone inline-block h-3.5 w-32" />;
  const shown = formatInteger(count);
  return plural(count, {
    one: `${shown} клиент`,
    few: `${shown} клиента`,
    many: `${shown} клиентов`,
    other: `${shown} клиента`,
  });
}

function useClients(search: ClientsSearch) {
  const filter = clientsFilter(search);
  const sort = search.sort ?? 'name';
  const query = useInfiniteQuery(
    api.clients.list.infiniteQueryOptions(
      { ...filter, sort, limit: pageSize },
      { ...byPages, placeholderData: keepPreviousData },
    ),
  );
  const totals = useQuery(api.clients.totals.queryOptions(filter, { placeholderData: keepPreviousData }));
  return { page: usePageRows(query), count: totals.data?.count, sort };
}

interface ClientTableProps {
  setSearch: (change: Partial<ClientsSearch>) => void;
  clients: ReturnType<typeof useClients>;
  empty: ReactNode;
}

function ClientTable({ setSearch, clients: { page, count, sort }, empty }: ClientTableProps) {
  const navigate = useNavigate();
  const mayHandOver = useMay('client.handOver');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const onSort = (next: SortKey[]) => setSearch({ sort: clientSorts.find((key) => key === next[0]?.id) });
  const table = {
    id: tableId,
    label: t`Клиенты`,
    columns: useClientColumns(),
    rowId,
    rowLabel,
    total: count,
    sort: [{ id: sort, desc: sort !== 'name' }],
    onSort,
    onOpen: (row: ClientRow) => void navigate({ to: '/clients/$clientId', params: { clientId: row.id } }),
    onHover: prefetchClient,
    card,
    empty,
    ...(mayHandOver ? { selection: { ids: selected, onChange: setSelected } } : {}),
  };
  return (
    <>
      <DataTable {...table} {...page} />
      <HandOverBar selected={selected} onDone={() => setSelected(new Set())} />
    </>
  );
}

export function ClientsPage() {
  const search = useSearch({ from: '/_app/clients/' });
  const navigate = useNavigate({ from: '/clients/' });
  const mayEdit = useMay('client.edit');
  const mayHandOver = useMay('client.handOver');
  const clients = useClients(search);
  const columns = useClientColumns();
  const setSearch = useCallback(
    (change: Partial<ClientsSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  useAppliedColumns(tableId, search.columns, setSearch);
  const clear = () => void navigate({ search: {} });
  const actions = (
    <>
      <ClientFilters search={search} onChange={setSearch} onClear={clear} />
      <DuplicatesLink />
      <ViewsMenu page="clients" tableId={tableId} search={search} columns={columns} />
      <ColumnChooser tableId={tableId} columns={columns} />
      <Link to="/clients/movement" className={buttonClass()}>
        <Trans>Классы</Trans>
      </Link>
      {mayHandOver ? (
        <Link to="/handover" className={buttonClass()}>
          <Trans>Передать клиентов</Trans>
        </Link>
      ) : null}
      {mayEdit ? (
        <Link to="/clients/new" className={buttonClass('soft')}>
          <Trans>Новый клиент</Trans>
        </Link>
      ) : null}
    </>
  );
  const reset = <button type="button" className="link" onClick={clear}>{t`Снять отбор`}</button>;
  const { sort: _sort, ...narrowing } = search;
  const empty =
    Object.keys(narrowing).length > 0 ? (
      <EmptyState title={t`Под отбор не попал ни один клиент`} action={reset} />
    ) : (
      <EmptyState title={t`Клиентов пока нет`} />
    );
  return (
    <>
      <PageHeader title={t`Клиенты`} note={<Count count={clients.count} />} actions={actions} />
      <div className="print-flow mt-3 flex min-h-0 flex-1 flex-col border-t border-line">
        <ClientTable setSearch={setSearch} clients={clients} empty={empty} />
      </div>
    </>
  );
}

function useClientColumns() {
  const locale = useLocale();
  return useMemo(() => (locale ? clientColumns() : []), [locale]);
}

const prefetchClient = (row: ClientRow) =>
  void queryClient.prefetchQuery(api.clients.card.queryOptions({ id: row.id }));
const rowId = (row: ClientRow) => row.id;
const rowLabel = (row: ClientRow) => row.shortName;
const card = (row: ClientRow) => <ClientCardRow row={row} />;
