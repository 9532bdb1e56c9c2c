import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import {
  api,
  formatInteger,
  formatPercent,
  lightTone,
  queryClient,
  useLocale,
  usePageRows,
  useStageNames,
  type WorklistSearch,
  worklistSorts,
} from '#lib';
import { type Column, DataTable, EmptyState, Money, RowBones, type SortKey, SplitView } from '#ui';
import { orderColumns } from './columns.tsx';
import { loadOrder } from './load-order.ts';
import { OrderCard } from './order-card.tsx';
import type { OrderRow, WorklistFilter } from './row.ts';
import { SelectionBar } from './selection-bar.tsx';
import { worklistPages } from './worklist-pages.ts';

const OrderPanel = lazy(() => loadOrder().then((order) => ({ default: order.OrderPanel })));

/** Whether something besides whose orders these are keeps rows away. */
function isNarrowed({
  scope: _scope,
  managerId: _managerId,
  standsInFor: _standsInFor,
  sort: _sort,
  ...narrowing
}: WorklistFilter): boolean {
  return Object.keys(narrowing).length > 0;
}

/** Which direction each order of the server runs in, to draw the arrow. */
const descending: Record<string, boolean> = { amount: true, urgency: true, newest: true };

interface OrderListProps {
  tableId: string;
  label: string;
  filter: WorklistFilter;
  openId: string | undefined;
  /** The open order was asked for its next step. */
  step: boolean;
  setSearch: (change: Partial<WorklistSearch>) => void;
  onClearFilter: () => void;
}

function useTotals(filter: WorklistFilter) {
  const { data } = useQuery(api.orders.worklistTotals.queryOptions(filter, { placeholderData: keepPreviousData }));
  return useMemo(() => {
    if (!data) return { count: undefined, cells: undefined };
    const { count, amount, paid, dueThisWeekAmount } = data;
    const share = formatPercent(amount > 0 ? paid / amount : 0);
    const cells = {
      number: <span className="whitespace-nowrap">{t`Всего по отбору: ${formatInteger(count)}`}</span>,
      amount: <Money kopecks={amount} shown="never" sign={false} />,
      path: <span className="text-s font-medium text-ink3">{t`оплачено ${share}`}</span>,
      payment: (
        <span className="text-s">
          <Trans>
            неделя: <Money kopecks={dueThisWeekAmount} shown="never" />
          </Trans>
        </span>
      ),
    };
    return { count, cells };
  }, [data]);
}

function useOrderTable({ tableId, label, filter, openId, setSearch, onClearFilter }: OrderListProps) {
  const locale = useLocale();
  const names = useStageNames();
  const onStep = useCallback((row: OrderRow) => setSearch({ open: row.id, step: true }), [setSearch]);
  const columns = useMemo<Column<OrderRow>[]>(
    () => (locale && names ? orderColumns(onStep) : []),
    [locale, names, onStep],
  );
  const totals = useTotals(filter);
  const onOpen = useCallback((row: OrderRow) => setSearch({ open: row.id }), [setSearch]);
  const sort: SortKey[] = filter.sort ? [{ id: filter.sort, desc: descending[filter.sort] === true }] : [];
  const empty = isNarrowed(filter) ? (
    <EmptyState title={t`Под отбор не попал ни один заказ`}>
      <button type="button" className="link" onClick={onClearFilter}>
        <Trans>Снять отбор</Trans>
      </button>
    </EmptyState>
  ) : (
    <EmptyState title={t`Здесь пока нет заказов`} />
  );
  const onSort = (next: SortKey[]) => setSearch({ sort: worklistSorts.find((key) => key === next[0]?.id) });
  const texts = { id: tableId, label, columns, empty, total: totals.count, totals: totals.cells };
  return { ...texts, sort, onSort, onOpen, openId, onHover: prefetchOrder, rowId, rowLabel, rowTone: lightTone, card };
}

export function OrderList(props: OrderListProps) {
  const { filter, openId, step, setSearch } = props;
  const navigate = useNavigate();
  const query = useInfiniteQuery({ ...worklistPages(filter), placeholderData: keepPreviousData });
  const page = usePageRows(query);
  const table = useOrderTable(props);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const close = () => setSearch({ open: undefined, step: undefined });
  const list = (
    <>
      <DataTable {...table} {...page} selection={{ ids: selected, onChange: setSelected }} />
      <SelectionBar rows={page.rows} total={table.total} selected={selected} onSelect={setSelected} />
    </>
  );
  const detail = openId ? (
    <Suspense fallback={<RowBones rows={12} />}>
      <OrderPanel
        orderId={openId}
        start={step}
        onStarted={() => setSearch({ step: undefined })}
        onClose={close}
        onFull={() => void navigate({ to: '/orders/$orderId', params: { orderId: openId } })}
      />
    </Suspense>
  ) : null;
  return <SplitView label={t`Заказ`} list={list} detail={detail} onClose={close} />;
}

const prefetchOrder = (row: OrderRow) => void queryClient.prefetchQuery(api.orders.card.queryOptions({ id: row.id }));
const rowId = (row: OrderRow) => row.id;
const rowLabel = (row: OrderRow) => row.number;
const card = (row: OrderRow) => <OrderCard row={row} />;
