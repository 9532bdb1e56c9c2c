import { t } from '@lingui/core/macro';
import {
  dayNumber,
  formatAmount,
  formatCalendarDays,
  isMine,
  lightTone,
  sayNextAction,
  sayStage,
  stripTicks,
  useMe,
  useToday,
} from '#lib';
import { type Column, Day, MainProduct, OrderLink, PaidBar, Slip, StageStrip, TwoLines, WorkingDays } from '#ui';
import { Awaited } from './awaited.tsx';
import { Levers, leversHint } from './levers-cell.tsx';
import type { OrderRow } from './row.ts';
import { StandInTag } from './stand-in-tag.tsx';
import { UrgencyHint } from './urgency-hint.tsx';

function OrderNumber({ row }: { row: OrderRow }) {
  const number = <OrderLink orderId={row.id} number={row.number} />;
  return <TwoLines top={number} bottom={<Day value={row.requestedOn} near={false} />} />;
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
  const stage = sayStage(row.stage);
  if (!row.open) return <TwoLines top={stage} />;
  const days = <WorkingDays used={row.usedDays} norm={row.stageNormDays} tone={lightTone(row)} />;
  return <TwoLines top={stage} bottom={row.paused ? t`на паузе` : days} />;
}

/** The next action; a click opens its step, where the list can open one. */
function Next({ row, onStep }: { row: OrderRow; onStep: ((row: OrderRow) => void) | undefined }) {
  const me = useMe();
  const { nextAction } = row;
  if (nextAction === null) return <span className="text-ink3">—</span>;
  const text = sayNextAction(nextAction, me);
  const step = (
    <button
      type="button"
      tabIndex={-1}
      title={text}
      className="block max-w-full truncate hover:underline"
      onClick={() => onStep?.(row)}
    >
      {text}
    </button>
  );
  return <TwoLines strong={isMine(nextAction.who, me)} top={onStep ? step : text} bottom={<Awaited row={row} />} />;
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
export function orderColumns(onStep?: (row: OrderRow) => void): Column<OrderRow>[] {
  return [
    { id: 'number', title: t`Заказ`, size: 128, cell: (row) => <OrderNumber row={row} /> },
    {
      id: 'client',
      title: t`Клиент`,
      size: 128,
      grow: 2,
      sortable: true,
      cell: (row) => (
        <TwoLines
          top={row.clientName}
          bottom={
            <>
              <StandInTag managerId={row.managerId} />{' '}
              {[row.clientRegion, row.clientCategory].filter(Boolean).join(' · ')}
            </>
          }
        />
      ),
    },
    { id: 'product', title: t`Продукция`, size: 114, grow: 2, cell: (row) => <MainProduct order={row} /> },
    { id: 'amount', title: t`Сумма, ₽`, size: 98, align: 'end', sortable: true, cell: (row) => <Amount row={row} /> },
    {
      id: 'path',
      title: t`Путь`,
      size: 142,
      cell: (row) => <StageStrip ticks={stripTicks(row.strip)} tone={lightTone(row)} label={sayStage(row.stage)} />,
    },
    {
      id: 'urgency',
      title: t`Сейчас`,
      size: 150,
      grow: 1,
      sortable: true,
      sortedBy: t`По срочности: выше то, чей срок, платёж, отгрузка или вопрос наступает раньше`,
      cell: (row) => <Now row={row} />,
      hint: (row) => <UrgencyHint row={row} />,
    },
    {
      id: 'next',
      title: t`Что сделать`,
      size: 156,
      grow: 2,
      cell: (row) => <Next row={row} onStep={onStep} />,
    },
    { id: 'shipDate', title: t`Отгрузка`, size: 86, sortable: true, cell: (row) => <Shipment row={row} /> },
    { id: 'payment', title: t`Ближайший платёж`, size: 134, grow: 1, cell: (row) => <NextPayment row={row} /> },
    {
      id: 'manager',
      title: t`Менеджер`,
      size: 130,
      hidden: true,
      cell: (row) => <TwoLines strong={false} top={row.managerName} />,
    },
    { id: 'levers', title: t`Рычаги`, size: 62, cell: (row) => <Levers row={row} />, hint: leversHint },
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
