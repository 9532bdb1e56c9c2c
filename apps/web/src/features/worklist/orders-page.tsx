import { t } from '@lingui/core/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback } from 'react';
import { useAppliedColumns, ViewsMenu } from '#features/saved-views';
import { type WorklistSearch, withTexts } from '#lib';
import { Button, ColumnChooser, PageHeader, RowBones } from '#ui';
import { orderColumns } from './columns.tsx';
import { ordersFilter } from './filter.ts';
import { Filters } from './filters.tsx';
import { Headline } from './headline.tsx';
import { NewOrderLink } from './new-order-link.tsx';
import { OrderList } from './order-list.tsx';

const loadSlips = withTexts(() => import('#features/slips'));
const SlipsPanel = lazy(() => loadSlips().then((slips) => ({ default: slips.SlipsPanel })));

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
      <SlipsToggle on={search.slips === true} onChange={(on) => setSearch({ slips: on || undefined })} />
      <ViewsMenu page="orders" tableId={tableId} search={search} columns={orderColumns()} />
      <ColumnChooser tableId={tableId} columns={orderColumns()} />
      <NewOrderLink />
    </>
  );
  return (
    <>
      <PageHeader title={t`Заказы`} note={<Headline filter={filter} />} actions={actions} />
      {search.slips ? (
        <div className="mt-3">
          <Suspense fallback={<RowBones rows={4} />}>
            <SlipsPanel filter={filter} from={search.from} to={search.to} />
          </Suspense>
        </div>
      ) : null}
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

/** Shows above the list what moved the dates of the orders in it. */
function SlipsToggle({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <Button
      kind={on ? 'soft' : 'plain'}
      aria-pressed={on}
      onPointerEnter={() => void loadSlips()}
      onClick={() => onChange(!on)}
    >
      {t`Сдвиги сроков`}
    </Button>
  );
}
