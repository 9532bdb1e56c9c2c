import { t } from '@lingui/core/macro';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { TaskLead } from '#features/service-task';
import { api, byPages, useLocale, usePageRows, type WorkSearch, withTexts } from '#lib';
import { type Column, RowBones, SplitView } from '#ui';
import { queueColumns } from './columns.tsx';
import { LinesCard } from './lines-card.tsx';
import { preparationColumns } from './preparation-columns.tsx';
import type { PreparationRow, WorkFilter, WorkRow } from './row.ts';
import type { SetWorkSearch } from './use-work-search.ts';
import { WorkSelectionBar } from './work-selection-bar.tsx';
import { type PageOf, WorkTable } from './work-table.tsx';

const loadOrder = withTexts(() => import('#features/order'));
const OrderPanel = lazy(() => loadOrder().then((order) => ({ default: order.OrderPanel })));
const pageSize = 100;

export interface WorkListProps {
  label: string;
  filter: WorkFilter;
  search: WorkSearch;
  setSearch: SetWorkSearch;
  onClearFilter: () => void;
}

interface OpenTaskProps extends Pick<WorkListProps, 'setSearch'> {
  orderId: string;
  taskId: string | undefined;
  children?: ReactNode;
}

/** The order of a row beside the list, headed by the work it was opened for. */
function OpenTask({ orderId, taskId, setSearch, children }: OpenTaskProps) {
  const navigate = useNavigate();
  return (
    <Suspense fallback={<RowBones rows={12} />}>
      <OrderPanel
        orderId={orderId}
        lead={(card) => (
          <div className="flex flex-col gap-3.5 px-4 pt-3.5">
            <TaskLead card={card} taskId={taskId} />
            {children}
          </div>
        )}
        onClose={() => setSearch({ open: undefined, task: undefined })}
        onFull={() => void navigate({ to: '/orders/$orderId', params: { orderId } })}
      />
    </Suspense>
  );
}

interface WorkSplitProps<Row extends WorkRow> extends WorkListProps {
  tableId: string;
  columns: Column<Row>[];
  page: PageOf<Row>;
  /** What besides the task the row tells about its order. */
  detail?: (row: Row) => ReactNode;
}

function WorkSplit<Row extends WorkRow>({ detail, ...table }: WorkSplitProps<Row>) {
  const { search, setSearch, page } = table;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const open = page.rows.find(({ id }) => id === search.task);
  const list = (
    <>
      <WorkTable {...table} selected={selected} onSelect={setSelected} />
      <WorkSelectionBar rows={page.rows} selected={selected} onClear={() => setSelected(new Set())} />
    </>
  );
  const aside = search.open ? (
    <OpenTask orderId={search.open} taskId={search.task} setSearch={setSearch}>
      {open ? detail?.(open) : null}
    </OpenTask>
  ) : null;
  const close = () => setSearch({ open: undefined, task: undefined });
  return <SplitView label={t`Заказ`} list={list} detail={aside} onClose={close} />;
}

/** A service's queue, or that of all one's services. */
export function QueueList(props: WorkListProps) {
  const { filter, search } = props;
  const locale = useLocale();
  const several = filter.service === undefined;
  const columns = useMemo(() => (locale ? queueColumns(several) : []), [several, locale]);
  const input = { ...filter, sort: search.sort ?? ('due' as const), limit: pageSize };
  const query = useInfiniteQuery({
    ...api.serviceTasks.queue.infiniteQueryOptions(input, byPages),
    placeholderData: keepPreviousData,
  });
  return <WorkSplit<WorkRow> {...props} tableId="work" columns={columns} page={usePageRows(query)} />;
}

/** «Сводка ОПП»: the queue of production preparation with what its orders are made of and lack. */
export function PreparationList(props: WorkListProps) {
  const { service: _service, ...filter } = props.filter;
  const locale = useLocale();
  const columns = useMemo(() => (locale ? preparationColumns() : []), [locale]);
  const input = { ...filter, sort: props.search.sort ?? ('due' as const), limit: pageSize };
  const query = useInfiniteQuery({
    ...api.serviceTasks.preparation.infiniteQueryOptions(input, byPages),
    placeholderData: keepPreviousData,
  });
  const lines = (row: PreparationRow) => <LinesCard row={row} />;
  return (
    <WorkSplit<PreparationRow>
      {...props}
      tableId="preparation"
      columns={columns}
      page={usePageRows(query)}
      detail={lines}
    />
  );
}
