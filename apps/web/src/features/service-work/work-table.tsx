import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api, formatInteger, queryClient, type WorkSearch, workSorts } from '#lib';
import { type Column, DataTable, EmptyState, type SortKey } from '#ui';
import { rowTone, type WorkFilter, type WorkRow } from './row.ts';
import type { SetWorkSearch } from './use-work-search.ts';
import { WorkCard } from './work-card.tsx';

interface WorkTableProps<Row extends WorkRow> {
  tableId: string;
  label: string;
  columns: Column<Row>[];
  page: PageOf<Row>;
  filter: WorkFilter;
  search: WorkSearch;
  setSearch: SetWorkSearch;
  onClearFilter: () => void;
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
}

/** What a paged query gives to a table. */
export interface PageOf<Row> {
  rows: readonly Row[];
  loading: boolean;
  error: unknown;
  onRetry: () => void;
  hasMore: boolean;
  loadMore: () => void;
}

function useTotals(filter: WorkFilter) {
  const { data } = useQuery(api.serviceTasks.totals.queryOptions(filter, { placeholderData: keepPreviousData }));
  return useMemo(() => {
    if (!data) return { total: undefined, totals: undefined };
    const { count, late, asked } = data;
    const totals = {
      number: <span className="whitespace-nowrap">{t`Всего по отбору: ${formatInteger(count)}`}</span>,
      due: late > 0 ? <span className="text-s text-late">{t`просрочено ${late}`}</span> : null,
      waits: asked > 0 ? <span className="text-s font-medium text-wait">{t`ждут ответа ${asked}`}</span> : null,
    };
    return { total: count, totals };
  }, [data]);
}

function Empty({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  if (!narrowed) return <EmptyState title={t`Работы нет: всё сделано`} />;
  return (
    <EmptyState title={t`Под отбор не попала ни одна работа`}>
      <button type="button" className="link" onClick={onClear}>
        <Trans>Снять отбор</Trans>
      </button>
    </EmptyState>
  );
}

/** The queue as a table; a row opens its order beside the list. */
export function WorkTable<Row extends WorkRow>(props: WorkTableProps<Row>) {
  const { search, setSearch, selected, onSelect, filter } = props;
  const { total, totals } = useTotals(filter);
  const onOpen = useCallback((row: Row) => setSearch({ open: row.orderId, task: row.id }), [setSearch]);
  const sort: SortKey[] = [{ id: search.sort ?? 'due', desc: search.sort === 'newest' }];
  return (
    <DataTable
      id={props.tableId}
      label={props.label}
      columns={props.columns}
      {...props.page}
      rowId={rowId}
      rowLabel={rowLabel}
      rowTone={rowTone}
      total={total}
      totals={totals}
      empty={<Empty narrowed={Boolean(search.q || search.tab)} onClear={props.onClearFilter} />}
      sort={sort}
      onSort={(next) => setSearch({ sort: workSorts.find((key) => key === next[0]?.id) })}
      onOpen={onOpen}
      onHover={prefetchOrder}
      openId={search.task}
      selection={{ ids: selected, onChange: onSelect }}
      card={card}
    />
  );
}

const prefetchOrder = (row: WorkRow) =>
  void queryClient.prefetchQuery(api.orders.card.queryOptions({ id: row.orderId }));
const rowId = (row: WorkRow) => row.id;
const rowLabel = (row: WorkRow) => row.orderNumber;
const card = (row: WorkRow) => <WorkCard row={row} />;
