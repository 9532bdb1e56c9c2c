import { t } from '@lingui/core/macro';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api, byPages, formatInteger, type Outputs, today, useLocale, usePageRows, type WorklistSearch } from '#lib';
import { type Column, DataTable, DateInput, EmptyState, Field, Money } from '#ui';
import { everyone } from './filter.ts';

type Row = Outputs['orders']['retrospect']['rows'][number];

function columnsOf(by: 'client' | 'manager'): Column<Row>[] {
  const count = (id: keyof Row & string, title: string): Column<Row> => ({
    id,
    title,
    size: 96,
    align: 'end',
    cell: (row) => formatInteger(Number(row[id])),
  });
  const money = (id: 'amount' | 'paid' | 'shippedAmount', title: string): Column<Row> => ({
    id,
    title,
    size: 140,
    align: 'end',
    cell: (row) => <Money kopecks={row[id]} shown="never" sign={false} />,
  });
  return [
    {
      id: 'name',
      title: by === 'client' ? t`Клиент` : t`Менеджер`,
      size: 240,
      grow: 1,
      cell: (row) => <span className="font-[550]">{row.name}</span>,
    },
    count('orders', t`Заявок`),
    money('amount', t`Сумма, ₽`),
    money('shippedAmount', t`Отгружено, ₽`),
    money('paid', t`Оплачено, ₽`),
    count('closed', t`Закрыто`),
    count('late', t`Просрочено`),
    count('cancelled', t`Отменено`),
  ];
}

function useRetrospectTotals(range: { by: 'client' | 'manager'; from: string; to: string }) {
  const { data } = useQuery(api.orders.retrospectTotals.queryOptions(range, { placeholderData: keepPreviousData }));
  if (!data) return undefined;
  const money = (kopecks: number) => <Money kopecks={kopecks} shown="never" sign={false} />;
  return {
    name: t`Всего`,
    orders: formatInteger(data.orders),
    amount: money(data.amount),
    shippedAmount: money(data.shippedAmount),
    paid: money(data.paid),
    closed: formatInteger(data.closed),
    late: formatInteger(data.late),
    cancelled: formatInteger(data.cancelled),
  };
}

function Period({
  from,
  to,
  onChange,
}: {
  from: string;
  to: string;
  onChange: (change: Partial<WorklistSearch>) => void;
}) {
  return (
    <div className="no-print flex gap-3 border-b border-line bg-panel px-4 py-2">
      <Field label={t`Заявки с`}>
        {(ids) => (
          <DateInput {...ids} value={from} onChange={(event) => onChange({ from: event.target.value || undefined })} />
        )}
      </Field>
      <Field label={t`по`}>
        {(ids) => (
          <DateInput {...ids} value={to} onChange={(event) => onChange({ to: event.target.value || undefined })} />
        )}
      </Field>
    </div>
  );
}

/** All orders of a period by client or by manager, with totals; every row opens the orders it sums. */
export function Retrospect({
  by,
  search,
  onChange,
}: {
  by: 'client' | 'manager';
  search: WorklistSearch;
  onChange: (change: Partial<WorklistSearch>) => void;
}) {
  const navigate = useNavigate();
  const locale = useLocale();
  const from = search.from ?? `${today().slice(0, 4)}-01-01`;
  const to = search.to ?? today();
  const columns = useMemo(() => (locale ? columnsOf(by) : []), [by, locale]);
  const query = useInfiniteQuery(
    api.orders.retrospect.infiniteQueryOptions({ by, from, to }, { ...byPages, placeholderData: keepPreviousData }),
  );
  const totals = useRetrospectTotals({ by, from, to });
  const open = (row: Row) =>
    void navigate({
      to: '/orders',
      search: by === 'client' ? { client: row.id, manager: everyone, from, to } : { manager: row.id, from, to },
    });
  return (
    <>
      <Period from={from} to={to} onChange={onChange} />
      <DataTable
        id={`retrospect-${by}`}
        label={t`Ретроспектива`}
        columns={columns}
        rowId={(row) => row.id}
        rowLabel={(row) => row.name}
        {...usePageRows(query)}
        totals={totals}
        empty={<EmptyState title={t`За этот период заявок не было`} />}
        onOpen={open}
      />
    </>
  );
}
