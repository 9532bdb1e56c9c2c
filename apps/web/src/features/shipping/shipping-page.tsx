import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { api, formatDayShort, type ShippingSearch, type ShippingTab, useMay, useMe, useToday } from '#lib';
import { Button, ColumnChooser, Icon, PageHeader, RowBones, SearchInput, type TabOption, Tabs } from '#ui';
import { ofManager, shippingFilter } from './filter.ts';
import { ManagerSelect } from './filters.tsx';
import { Headline } from './headline.tsx';
import { LineList, useShippingColumns } from './line-list.tsx';

// The list is what one comes for; the rest is fetched when it is asked for.
const ShippingCalendar = lazy(() =>
  import('./calendar/shipping-calendar.tsx').then((view) => ({ default: view.ShippingCalendar })),
);
const DaySheet = lazy(() => import('./sheet/day-sheet.tsx').then((view) => ({ default: view.DaySheet })));
const StockDialog = lazy(() => import('./ready/stock-dialog.tsx').then((dialog) => ({ default: dialog.StockDialog })));

type SetSearch = (change: Partial<ShippingSearch>) => void;

function useTabs(search: ShippingSearch): TabOption<ShippingTab>[] {
  const manager = ofManager(search);
  const { data: all } = useQuery(api.shipping.totals.queryOptions({ ...manager, scope: 'all' }));
  const { data: conflict } = useQuery(api.shipping.totals.queryOptions({ ...manager, scope: 'conflict' }));
  return [
    { value: 'all', label: t`Все к отгрузке`, count: all?.lines },
    { value: 'overdue', label: t`Просрочено`, count: all?.overdue },
    { value: 'week', label: t`На этой неделе`, count: all?.week },
    { value: 'ready', label: t`Готово`, count: all?.ready },
    { value: 'conflict', label: t`С препятствиями`, count: conflict?.lines },
    { value: 'calendar', label: t`Календарь` },
    { value: 'sheet', label: t`Лист отгрузок` },
  ];
}

/** The days the list was opened for from the calendar; one press takes them off. */
function DaysFilter({ search, setSearch }: { search: ShippingSearch; setSearch: SetSearch }) {
  const today = useToday();
  const { from, to } = search;
  if (!from && !to) return null;
  const days = [...new Set([from, to])].flatMap((day) => (day ? [formatDayShort(day, today)] : [])).join(' – ');
  return (
    <Button kind="soft" title={t`Показать все дни`} onClick={() => setSearch({ from: undefined, to: undefined })}>
      {t`Срок ${days}`}
      <Icon name="close" size={12} />
    </Button>
  );
}

function FillFromStock({ search }: { search: ShippingSearch }) {
  const mayRecord = useMay('order.recordReady');
  const [open, setOpen] = useState(false);
  if (!mayRecord) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Trans>Заполнить по складу…</Trans>
      </Button>
      {open ? (
        <Suspense>
          <StockDialog {...ofManager(search)} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

function ListActions({ search, setSearch }: { search: ShippingSearch; setSearch: SetSearch }) {
  const columns = useShippingColumns();
  return (
    <>
      <DaysFilter search={search} setSearch={setSearch} />
      <SearchInput value={search.q ?? ''} onChange={(q) => setSearch({ q: q || undefined })} />
      <ManagerSelect search={search} onChange={setSearch} />
      <FillFromStock search={search} />
      <ColumnChooser tableId="shipping" columns={columns} />
    </>
  );
}

function View({ search, setSearch }: { search: ShippingSearch; setSearch: SetSearch }) {
  if (search.tab === 'calendar') return <ShippingCalendar search={search} setSearch={setSearch} />;
  if (search.tab === 'sheet') return <DaySheet search={search} setSearch={setSearch} />;
  const clear = () => setSearch({ tab: undefined, q: undefined, manager: undefined, from: undefined, to: undefined });
  return <LineList filter={shippingFilter(search)} openId={search.open} setSearch={setSearch} onClear={clear} />;
}

/** «Сводка диспетчера»: what is ready, what leaves when, what slipped and why. */
export function ShippingPage() {
  const search = useSearch({ from: '/_app/shipping' });
  const { role } = useMe();
  const navigate = useNavigate({ from: '/shipping' });
  const setSearch = useCallback<SetSearch>(
    (change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const tab = search.tab ?? 'all';
  const setTab = (next: ShippingTab) =>
    void navigate({ search: ({ open: _open, ...before }) => ({ ...before, tab: next }) });
  const asList = tab !== 'calendar' && tab !== 'sheet';
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={role === 'dispatcher' ? t`Сводка диспетчера` : t`Отгрузки`}
          note={<Headline search={search} />}
          actions={
            asList ? (
              <ListActions search={search} setSearch={setSearch} />
            ) : (
              <ManagerSelect search={search} onChange={setSearch} />
            )
          }
        />
      </div>
      <Tabs label={t`Виды`} panelId="shipping-panel" value={tab} options={useTabs(search)} onChange={setTab} />
      <div id="shipping-panel" role="tabpanel" className="print-flow flex min-h-0 flex-1 flex-col">
        <Suspense fallback={<RowBones rows={12} />}>
          <View search={search} setSearch={setSearch} />
        </Suspense>
      </div>
    </>
  );
}
