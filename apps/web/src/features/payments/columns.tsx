import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type Column, Day, Moment, Money, OrderLink, TwoLines } from '#ui';
import { type PaymentRow, sayOrigin, sayStanding } from './row.ts';

function Sum({ row }: { row: PaymentRow }) {
  return (
    <span className={row.reversedById ? 'text-ink3 line-through' : undefined}>
      <Money kopecks={row.amount} sign={false} shown="always" strong />
    </span>
  );
}

function Amount({ row }: { row: PaymentRow }) {
  const standing = sayStanding(row);
  return (
    <TwoLines top={<Sum row={row} />} bottom={standing ? <span className="text-risk">{standing}</span> : undefined} />
  );
}

function Orders({ orders }: Pick<PaymentRow, 'orders'>) {
  const [first, ...others] = orders;
  if (!first) return <span className="text-ink3">—</span>;
  const link = <OrderLink orderId={first.id} number={first.number} />;
  const more = others.map((order) => order.number).join(', ');
  return <TwoLines top={link} bottom={more ? <span title={more}>{more}</span> : undefined} />;
}

function Unallocated({ row }: { row: PaymentRow }) {
  if (row.unallocated === 0 || row.reversesId || row.reversedById) return <span className="text-ink3">—</span>;
  return (
    <span className="text-risk">
      <Money kopecks={row.unallocated} sign={false} />
    </span>
  );
}

export function paymentColumns(): Column<PaymentRow>[] {
  return [
    { id: 'day', title: t`День`, size: 112, cell: (row) => <Day value={row.day} /> },
    {
      id: 'client',
      title: t`Клиент`,
      size: 150,
      grow: 2,
      cell: (row) => (
        <TwoLines top={row.clientName} bottom={row.documentNumber ? `№ ${row.documentNumber}` : undefined} />
      ),
    },
    { id: 'amount', title: t`Сумма, ₽`, size: 132, align: 'end', cell: (row) => <Amount row={row} /> },
    { id: 'orders', title: t`Заказы`, size: 130, grow: 1, cell: (row) => <Orders orders={row.orders} /> },
    {
      id: 'unallocated',
      title: t`В авансе, ₽`,
      size: 112,
      align: 'end',
      cell: (row) => <Unallocated row={row} />,
    },
    {
      id: 'purpose',
      title: t`Назначение`,
      size: 200,
      grow: 3,
      cell: (row) => (
        <span className="cell-text" title={row.purpose ?? undefined}>
          {row.purpose ?? '—'}
        </span>
      ),
    },
    { id: 'origin', title: t`Откуда`, size: 180, cell: (row) => sayOrigin(row) },
    { id: 'recorded', title: t`Записан`, size: 96, hidden: true, cell: (row) => <Moment value={row.recordedAt} /> },
  ];
}

/** A payment on a phone. */
export function PaymentCardRow({ row }: { row: PaymentRow }) {
  const standing = sayStanding(row);
  return (
    <>
      <div className="flex items-start justify-between gap-2">
        <span className="min-w-0 truncate font-semibold">{row.clientName}</span>
        <span className="shrink-0 text-right">
          <Sum row={row} />
          {standing ? <div className="text-s text-risk">{standing}</div> : null}
        </span>
      </div>
      <div className="truncate text-s text-ink2">{row.purpose}</div>
      <div className="mt-1 flex justify-between gap-2 text-s text-ink3">
        <span className="min-w-0 truncate">
          <Day value={row.day} /> · {row.orders.map((order) => order.number).join(', ') || sayOrigin(row)}
        </span>
        {row.unallocated > 0 && !row.reversedById ? (
          <span className="shrink-0 text-risk">
            <Trans>
              не распределено <Money kopecks={row.unallocated} sign={false} />
            </Trans>
          </span>
        ) : null}
      </div>
    </>
  );
}
