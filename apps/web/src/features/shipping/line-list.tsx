import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import {
  api,
  byPages,
  formatInteger,
  queryClient,
  type ShippingSearch,
  shippingSorts,
  useLocale,
  usePageRows,
} from '#lib';
import { type Column, DataTable, EmptyState, Money, type SortKey, SplitView } from '#ui';
import { shippingColumns } from './columns.tsx';
import { conflictTone } from './conflict-tags.tsx';
import { LineCard } from './line-card.tsx';
import { OrderBeside } from './order-beside.tsx';
import type { ShippingFilter, ShippingRow } from './row.ts';
import { SelectionBar } from './selection-bar.tsx';

const pageSize = 100;

interface LineListProps {
  filter: ShippingFilter;
  openId: string | undefined;
  setSearch: (change: Partial<ShippingSearch>) => void;
  onClear: () => void;
}

export function useShippingColumns(): Column<ShippingRow>[] {
  const locale = useLocale();
  return useMemo(() => (locale ? shippingColumns() : []), [locale]);
}

function useTotals({ sort: _sort, ...filter }: ShippingFilter) {
  const { data } = useQuery(api.shipping.totals.queryOptions(filter, { placeholderData: keepPreviousData }));
  if (!data) return { total: undefined, totals: undefined };
  const [lines, orders] = [formatInteger(data.lines), formatInteger(data.orders)];
  const totals = {
    order: <span className="whitespace-nowrap">{t`Позиций: ${lines}, заказов: ${orders}`}</span>,
    quantity: <Money kopecks={data.amount} shown="never" />,
    shipDate: <span className="text-s font-medium text-ink3">{t`сегодня ${data.today}`}</span>,
    conflicts: data.notReady > 0 ? <span className="text-s text-risk">{t`не готово ${data.notReady}`}</span> : null,
  };
  return { total: data.lines, totals };
}

function Empty({ filter, onClear }: Pick<LineListProps, 'filter' | 'onClear'>) {
  const narrowed = filter.scope !== 'all' || filter.search !== undefined || filter.managerId !== undefined;
  if (!narrowed)
    return (
      <EmptyState title={t`Отгружать пока нечего`}>
        <Trans>Позиции появятся здесь, когда заказ подтвердят договором и пообещают срок.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState title={t`Под отбор не попала ни одна позиция`}>
      <button type="button" className="link" onClick={onClear}>
        <Trans>Показать всё к отгрузке</Trans>
      </button>
    </EmptyState>
  );
}

/** Everything that has to leave, by ship date; the order opens beside. */
export function LineList({ filter, openId, setSearch, onClear }: LineListProps) {
  const query = useInfiniteQuery(
    api.shipping.lines.infiniteQueryOptions(
      { ...filter, limit: pageSize },
      { ...byPages, placeholderData: keepPreviousData },
    ),
  );
  const page = usePageRows(query);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [openLine, setOpenLine] = useState<string | null>(null);
  const onOpen = useCallback(
    (row: ShippingRow) => {
      setOpenLine(row.lineId);
      setSearch({ open: row.orderId });
    },
    [setSearch],
  );
  const close = () => setSearch({ open: undefined });
  const ofOrder = page.rows.filter((row) => row.orderId === openId);
  const openRow = ofOrder.find((row) => row.lineId === openLine) ?? ofOrder[0];
  const table = {
    id: 'shipping',
    label: t`Позиции к отгрузке`,
    columns: useShippingColumns(),
    ...useTotals(filter),
    empty: <Empty filter={filter} onClear={onClear} />,
    sort: [{ id: filter.sort ?? 'shipDate', desc: false }],
    onSort: (next: SortKey[]) => setSearch({ sort: shippingSorts.find((key) => key === next[0]?.id) }),
    selection: { ids: selected, onChange: setSelected },
    openId: openRow?.lineId,
  };
  const list = (
    <>
      <DataTable {...table} {...page} {...rowTraits} onOpen={onOpen} onHover={prefetchOrder} />
      <SelectionBar rows={page.rows.filter((row) => selected.has(row.lineId))} onClear={() => setSelected(new Set())} />
    </>
  );
  const detail = openId ? <OrderBeside orderId={openId} onClose={close} /> : null;
  return <SplitView label={t`Заказ`} list={list} detail={detail} onClose={close} />;
}

const prefetchOrder = (row: ShippingRow) =>
  void queryClient.prefetchQuery(api.orders.card.queryOptions({ id: row.orderId }));

const rowTraits = {
  rowId: (row: ShippingRow) => row.lineId,
  rowLabel: (row: ShippingRow) => `${row.orderNumber} ${row.description}`,
  rowTone: (row: ShippingRow) => conflictTone(row.conflicts),
  card: (row: ShippingRow) => <LineCard row={row} />,
};
