import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback } from 'react';
import { useAppliedColumns, ViewsMenu } from '#features/saved-views';
import { api, useMe, useStandIns, type WorklistSearch, type WorklistTab } from '#lib';
import { ColumnChooser, PageHeader, RowBones, type TabOption, Tabs } from '#ui';
import { orderColumns } from './columns.tsx';
import { DeskSwitch } from './desk-switch.tsx';
import { shownDesk, summaryFilter } from './filter.ts';
import { Filters } from './filters.tsx';
import { Headline } from './headline.tsx';
import { NewOrderLink } from './new-order-link.tsx';
import { OrderList } from './order-list.tsx';

const Retrospect = lazy(() => import('./retrospect.tsx').then((page) => ({ default: page.Retrospect })));
const tableId = 'summary';

function useTabs(desk: ReturnType<typeof shownDesk>): TabOption<WorklistTab>[] {
  const { data } = useQuery(api.orders.worklistTabs.queryOptions(desk));
  return [
    { value: 'current', label: t`Текущие`, count: data?.current },
    { value: 'waitsForMe', label: t`Ждут меня`, count: data?.waitsForMe },
    { value: 'late', label: t`Просрочено`, count: data?.late },
    { value: 'shipThisWeek', label: t`Отгрузка на неделе`, count: data?.shipThisWeek },
    { value: 'advanceLate', label: t`Аванс не пришёл`, count: data?.advanceLate },
    { value: 'byClient', label: t`Ретроспектива по клиенту` },
    { value: 'byManager', label: t`Ретроспектива по менеджеру` },
  ];
}

type Retrospection = 'client' | 'manager' | null;

const retrospections: Partial<Record<WorklistTab, Retrospection>> = { byClient: 'client', byManager: 'manager' };

interface ActionsProps {
  search: WorklistSearch;
  setSearch: (change: Partial<WorklistSearch>) => void;
  clear: () => void;
  retrospect: Retrospection;
}

function Actions({ search, setSearch, clear, retrospect }: ActionsProps) {
  return (
    <>
      {retrospect ? null : <DeskSwitch search={search} onChange={setSearch} />}
      {retrospect ? null : <Filters search={search} onChange={setSearch} onClear={clear} withManager />}
      <ViewsMenu page="summary" tableId={tableId} search={search} columns={orderColumns()} />
      {retrospect ? null : <ColumnChooser tableId={tableId} columns={orderColumns()} />}
      <NewOrderLink />
    </>
  );
}

function useSummarySearch() {
  const search = useSearch({ from: '/_app/summary' });
  const navigate = useNavigate({ from: '/summary' });
  const setSearch = useCallback(
    (change: Partial<WorklistSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const clear = useCallback(() => void navigate({ search: ({ tab }) => (tab ? { tab } : {}) }), [navigate]);
  const setTab = (tab: WorklistTab) =>
    void navigate({ search: ({ open: _open, step: _step, ...before }) => ({ ...before, tab }) });
  return { search, setSearch, clear, setTab };
}

/** «Сводка коммерсанта»: which orders need attention now, most urgent first. */
export function SummaryPage() {
  const { search, setSearch, clear, setTab } = useSummarySearch();
  const me = useMe();
  const standIns = useStandIns();
  const filter = summaryFilter(search, me, standIns);
  const tab = search.tab ?? 'current';
  const retrospect = retrospections[tab] ?? null;
  const tabs = useTabs(shownDesk(search, me, standIns));
  useAppliedColumns(tableId, search.columns, setSearch);
  const title = me.role === 'manager' ? t`Сводка коммерсанта` : t`Сводка по заказам`;
  const note = retrospect ? (
    t`Все заявки периода с итогами; строка открывает заказы, из которых она сложена.`
  ) : (
    <Headline filter={filter} />
  );
  return (
    <>
      <PageHeader
        title={title}
        note={note}
        actions={<Actions search={search} setSearch={setSearch} clear={clear} retrospect={retrospect} />}
      />
      <Tabs label={t`Отборы`} panelId="summary-panel" value={tab} options={tabs} onChange={setTab} />
      <div id="summary-panel" role="tabpanel" className="print-flow flex min-h-0 flex-1 flex-col">
        {retrospect ? (
          <Suspense fallback={<RowBones rows={10} />}>
            <Retrospect by={retrospect} search={search} onChange={setSearch} />
          </Suspense>
        ) : (
          <OrderList
            tableId={tableId}
            label={title}
            filter={filter}
            openId={search.open}
            step={search.step === true}
            setSearch={setSearch}
            onClearFilter={clear}
          />
        )}
      </div>
    </>
  );
}
