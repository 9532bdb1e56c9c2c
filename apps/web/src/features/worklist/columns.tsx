import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import {
  dayNumber,
  formatAmount,
  formatCalendarDays,
  lightTone,
  sayAwaited,
  sayStage,
  stripTicks,
  useToday,
} from '#lib';
import { type Column, Day, PaidBar, ProductPicture, Slip, StageStrip, TwoLines, WorkingDays } from '#ui';
import type { OrderRow } from './row.ts';

function OrderNumber({ row }: { row: OrderRow }) {
  const number = (
    <Link
      to="/orders/$orderId"
      params={{ orderId: row.id }}
      tabIndex={-1}
      className="font-semibold hover:underline"
      onClick={(event) => event.stopPropagation()}
    >
      {row.number}
    </Link>
  );
  return <TwoLines top={number} bottom={<Day value={row.requestedOn} near={false} />} />;
}

function Product({ row }: { row: OrderRow }) {
  const more = row.lineCount - 1;
  return (
    <div className="flex items-center gap-2">
      <span className="cell-second contents">
        <ProductPicture fileId={row.pictureId} />
      </span>
      <div className="min-w-0">
        <TwoLines strong={false} top={row.mainDescription} bottom={more > 0 ? t`+ ещё ${more}` : undefined} />
      </div>
    </div>
  );
}

function Amount({ row }: { row: OrderRow }) {
  return (
    <>
      <div className="font-semibold tabular-nums">{formatAmount(row.amount, 'never')}</div>
      <div className="cell-second mt-1">
        <PaidBar paid={row.paid} amount={row.amount} />
      </div>
    </>
  );
}

function Now({ row }: { row: OrderRow }) {
  const tone = lightTone(row);
  const stage = sayStage(row.stage);
  if (!row.open) return <TwoLines top={stage} />;
  const waits = row.paused ? t`на паузе` : sayAwaited(row.waitsFor);
  return (
    <TwoLines
      top={stage}
      bottom={
        <>
          <WorkingDays used={row.usedDays} norm={row.stageNormDays} tone={tone} /> ·{' '}
          <span className="text-wait">{waits}</span>
        </>
      }
    />
  );
}

function Shipment({ row }: { row: OrderRow }) {
  if (row.shippedPercent === 100)
    return <TwoLines top={t`отгружен`} bottom={<Day value={row.currentShipDate} near={false} />} />;
  if (row.currentShipDate === null) return <span className="text-ink3">—</span>;
  return <TwoLines top={<Day value={row.currentShipDate} near={false} />} bottom={<Slip days={row.slipDays} />} />;
}

function NextPayment({ row }: { row: OrderRow }) {
  const today = useToday();
  if (row.amount > 0 && row.paid >= row.amount) return <TwoLines top={t`оплачен`} />;
  if (row.nextPaymentAmount === null) return <span className="text-ink3">—</span>;
  const lateDays = row.nextPaymentOn === null ? 0 : dayNumber(today) - dayNumber(row.nextPaymentOn);
  const what = row.nextPaymentIsAdvance ? t`аванс` : t`оплата`;
  const late = formatCalendarDays(lateDays);
  return (
    <TwoLines
      top={<span className="tabular-nums">{formatAmount(row.nextPaymentAmount, 'never')}</span>}
      bottom={
        lateDays > 0 ? (
          <span className="text-late">{t`просрочка ${late}`}</span>
        ) : (
          <>
            {what} {row.nextPaymentOn ? <Day value={row.nextPaymentOn} /> : null}
          </>
        )
      }
    />
  );
}

/** The order row tells the story in one line; the same columns serve every list of orders. */
export function orderColumns(): Column<OrderRow>[] {
  return [
    { id: 'number', title: t`Заказ`, size: 130, cell: (row) => <OrderNumber row={row} /> },
    {
      id: 'client',
      title: t`Клиент`,
      size: 168,
      grow: 2,
      sortable: true,
      cell: (row) => (
        <TwoLines top={row.clientName} bottom={[row.clientRegion, row.clientCategory].filter(Boolean).join(' · ')} />
      ),
    },
    { id: 'product', title: t`Продукция`, size: 176, grow: 2, cell: (row) => <Product row={row} /> },
    { id: 'amount', title: t`Сумма, ₽`, size: 98, align: 'end', sortable: true, cell: (row) => <Amount row={row} /> },
    {
      id: 'path',
      title: t`Путь`,
      size: 142,
      cell: (row) => <StageStrip ticks={stripTicks(row.strip)} tone={lightTone(row)} label={sayStage(row.stage)} />,
    },
    { id: 'urgency', title: t`Сейчас`, size: 214, grow: 2, sortable: true, cell: (row) => <Now row={row} /> },
    { id: 'shipDate', title: t`Отгрузка`, size: 92, sortable: true, cell: (row) => <Shipment row={row} /> },
    { id: 'payment', title: t`Ближайший платёж`, size: 142, grow: 1, cell: (row) => <NextPayment row={row} /> },
    {
      id: 'manager',
      title: t`Менеджер`,
      size: 130,
      hidden: true,
      cell: (row) => <TwoLines strong={false} top={row.managerName} />,
    },
    { id: 'ready', title: t`Готово`, size: 74, hidden: true, align: 'end', cell: (row) => `${row.readyPercent} %` },
    {
      id: 'shipped',
      title: t`Отгружено`,
      size: 84,
      hidden: true,
      align: 'end',
      cell: (row) => `${row.shippedPercent} %`,
    },
    {
      id: 'newest',
      title: t`Заявка`,
      size: 84,
      hidden: true,
      sortable: true,
      cell: (row) => <Day value={row.requestedOn} near={false} />,
    },
  ];
}
