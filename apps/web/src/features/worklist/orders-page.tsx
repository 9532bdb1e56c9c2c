import { t } from '@lingui/core/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { WorklistSearch } from '#lib';
import { ColumnChooser, PageHeader } from '#ui';
import { orderColumns } from './columns.tsx';
import { ordersFilter } from './filter.ts';
import { Filters } from './filters.tsx';
import { Headline } from './headline.tsx';
import { NewOrderLink } from './new-order-link.tsx';
import { OrderList } from './order-list.tsx';
import { useAppliedColumns } from './use-applied-columns.ts';
import { ViewsMenu } from './views-menu.tsx';

const tableId = 'orders';

/** Every order there is, newest first. */
export function OrdersPage() {
  const search = useSearch({ from: '/_app/orders/' });
  const navigate = useNavigate({ from: '/orders/' });
  const filter = ordersFilter(search);
  const setSearch = useCallback(
    (change: Partial<WorklistSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const clear = useCallback(() => void navigate({ search: {} }), [navigate]);
  useAppliedColumns(tableId, search.columns, setSearch);
  const actions = (
    <>
      <Filters search={search} onChange={setSearch} onClear={clear} withManager withScope />
      <ViewsMenu page="orders" tableId={tableId} search={search} columns={orderColumns()} />
      <ColumnChooser tableId={tableId} columns={orderColumns()} />
      <NewOrderLink />
    </>
  );
  return (
    <>
      <PageHeader title={t`Заказы`} note={<Headline filter={filter} />} actions={actions} />
      <div className="print-flow mt-3 flex min-h-0 flex-1 flex-col border-t border-line">
        <OrderList
          tableId={tableId}
          label={t`Заказы`}
          filter={filter}
          openId={search.open}
          step={search.step === true}
          setSearch={setSearch}
          onClearFilter={clear}
        />
      </div>
    </>
  );
}
