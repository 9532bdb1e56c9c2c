import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api, byPages, formatInteger, type PaymentsSearch, queryClient, useLocale, usePageRows } from '#lib';
import { DataTable, EmptyState, Money, SplitView } from '#ui';
import { PaymentCardRow, paymentColumns } from './columns.tsx';
import { PaymentPanel } from './payment-panel.tsx';
import { type PaymentFilter, type PaymentRow, paymentFilter } from './row.ts';

const pageSize = 100;

export type SetPaymentsSearch = (change: Partial<PaymentsSearch>) => void;

export function usePaymentColumns() {
  const locale = useLocale();
  return useMemo(() => (locale ? paymentColumns() : []), [locale]);
}

function useTotals(filter: PaymentFilter) {
  const { data } = useQuery(api.payments.totals.queryOptions(filter, { placeholderData: keepPreviousData }));
  return useMemo(() => {
    if (!data) return { total: undefined, totals: undefined };
    const totals = {
      day: <span className="whitespace-nowrap">{t`Всего по отбору: ${formatInteger(data.count)}`}</span>,
      amount: <Money kopecks={data.amount} sign={false} />,
      unallocated: data.unallocated === 0 ? null : <Money kopecks={data.unallocated} sign={false} />,
    };
    return { total: data.count, totals };
  }, [data]);
}

function Empty({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  if (!narrowed) {
    return (
      <EmptyState title={t`Платежей ещё нет`}>
        <Trans>Они появятся из выписок банка, из обмена с 1С или из записанных вручную.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t`Под отбор не попал ни один платёж`}>
      <button type="button" className="link" onClick={onClear}>
        <Trans>Снять отбор</Trans>
      </button>
    </EmptyState>
  );
}

interface PaymentListProps {
  search: PaymentsSearch;
  setSearch: SetPaymentsSearch;
  onClear: () => void;
}

/** Payments, the latest first; the open one stands beside the list. */
export function PaymentList({ search, setSearch, onClear }: PaymentListProps) {
  const filter = paymentFilter(search);
  const query = useInfiniteQuery(
    api.payments.list.infiniteQueryOptions(
      { ...filter, limit: pageSize },
      { ...byPages, placeholderData: keepPreviousData },
    ),
  );
  const { total, totals } = useTotals(filter);
  const onOpen = useCallback((row: PaymentRow) => setSearch({ open: row.id }), [setSearch]);
  const close = () => setSearch({ open: undefined });
  const list = (
    <DataTable
      id="payments"
      label={t`Платежи`}
      columns={usePaymentColumns()}
      {...usePageRows<PaymentRow>(query)}
      rowId={rowId}
      rowLabel={rowLabel}
      total={total}
      totals={totals}
      empty={<Empty narrowed={Object.keys(filter).length > 0} onClear={onClear} />}
      onOpen={onOpen}
      onHover={prefetchPayment}
      openId={search.open}
      card={card}
    />
  );
  const panel = search.open ? <PaymentPanel key={search.open} id={search.open} onClose={close} /> : null;
  return <SplitView label={t`Платёж`} list={list} detail={panel} onClose={close} />;
}

const rowId = (row: PaymentRow) => row.id;
const rowLabel = (row: PaymentRow) => row.clientName;
const card = (row: PaymentRow) => <PaymentCardRow row={row} />;
const prefetchPayment = (row: PaymentRow) =>
  void queryClient.prefetchQuery(api.payments.card.queryOptions({ id: row.id }));
