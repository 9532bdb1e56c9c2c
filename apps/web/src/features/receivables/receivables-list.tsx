import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCallback, useMemo } from 'react';
import { ClientDebt } from '#features/client-debt';
import { OrderBeside } from '#features/order-beside';
import { type ReceivablesSearch, receivablesSorts, type usePageRows, useToday } from '#lib';
import { type Column, DataTable, EmptyState, SidePanel, type SortKey, SplitView, type Tone } from '#ui';
import { openingOf, receivablesFilter } from './filter.ts';
import { ReceivableCard } from './receivable-card.tsx';
import type { ReceivableRow } from './row.ts';
import { rowTitle } from './row-title.ts';
import { useTotals } from './totals.tsx';

interface ListProps {
  search: ReceivablesSearch;
  columns: Column<ReceivableRow>[];
  page: ReturnType<typeof usePageRows<ReceivableRow>>;
  setSearch: (change: Partial<ReceivablesSearch>) => void;
  /** To what a row sums up, so that one can come back. */
  goTo: (change: Partial<ReceivablesSearch>) => void;
}

function Empty({ search, setSearch }: Pick<ListProps, 'search' | 'setSearch'>) {
  const clear = () =>
    setSearch({ day: undefined, age: undefined, manager: undefined, client: undefined, q: undefined });
  const { day, age, manager, client, q } = search;
  if (day || age || manager || client || q)
    return (
      <EmptyState title={t`Под отбор не попал ни один долг`}>
        <button type="button" className="link" onClick={clear}>
          <Trans>Показать все долги</Trans>
        </button>
      </EmptyState>
    );
  return (
    <EmptyState title={t`Никто ничего не должен`}>
      <Trans>
        Долг появляется, когда товар отгружен, а деньги не пришли; аванс — когда деньги пришли раньше товара.
      </Trans>
    </EmptyState>
  );
}

function DebtBeside({ clientId, onClose }: { clientId: string; onClose: () => void }) {
  return (
    <SidePanel onClose={onClose}>
      <ClientDebt clientId={clientId} />
    </SidePanel>
  );
}

function Detail({ search, onClose }: { search: ReceivablesSearch; onClose: () => void }) {
  if (search.open) return <DebtBeside clientId={search.open} onClose={onClose} />;
  return search.order ? <OrderBeside orderId={search.order} onClose={onClose} /> : null;
}

/** Who owes what, the largest debt first; what a row sums up opens beside or in its place. */
export function ReceivablesList({ search, columns, page, setSearch, goTo }: ListProps) {
  const today = useToday();
  const by = search.by ?? 'client';
  const onOpen = useCallback(
    (row: ReceivableRow) => {
      const change = openingOf(row, search, today);
      if (change === null) return;
      if ('by' in change) goTo(change);
      else setSearch(change);
    },
    [search, today, setSearch, goTo],
  );
  const traits = useMemo(
    () => ({
      rowId: (row: ReceivableRow) => row.id,
      rowLabel: (row: ReceivableRow) => rowTitle(row, by).top,
      card: (row: ReceivableRow) => <ReceivableCard row={row} by={by} />,
    }),
    [by],
  );
  const sort = search.sort ?? 'amount';
  const close = () => setSearch({ open: undefined, order: undefined });
  const table = {
    id: 'receivables',
    label: t`Дебиторка`,
    columns,
    rowTone,
    totals: useTotals(receivablesFilter(search, today)),
    empty: <Empty search={search} setSearch={setSearch} />,
    sort: [{ id: sort, desc: sort !== 'name' }],
    onSort: (next: SortKey[]) => setSearch({ sort: receivablesSorts.find((key) => key === next[0]?.id) }),
    openId: search.order ?? search.open,
  };
  const open = search.open !== undefined || search.order !== undefined;
  return (
    <SplitView
      label={t`Подробности долга`}
      list={<DataTable {...table} {...page} {...traits} onOpen={onOpen} />}
      detail={open ? <Detail search={search} onClose={close} /> : null}
      onClose={close}
    />
  );
}

/** As long as an agreed delay is forgiven, the row is only at risk. */
function rowTone({ overdue, stopsShipping, daysOverdue }: ReceivableRow): Tone {
  if (overdue === 0) return 'plain';
  return stopsShipping || daysOverdue > 30 ? 'late' : 'risk';
}
