import { t } from '@lingui/core/macro';
import { subjectOf } from '#features/service-task';
import { formatDayShort, orderCategoryWords, say, sayAwaited, sayStage, serviceWords, useToday } from '#lib';
import { Day, Moment, OrderLink, Slip, TwoLines, WorkingDays } from '#ui';
import { rowTone, type WorkRow } from './row.ts';

export function OrderNumber({ row }: { row: WorkRow }) {
  const number = <OrderLink orderId={row.orderId} number={row.orderNumber} />;
  return <TwoLines top={number} bottom={say(orderCategoryWords, row.category)} />;
}

/** What to do and how it stands; the service is named where several are shown. */
export function WhatToDo({ row, withService }: { row: WorkRow; withService: boolean }) {
  const today = useToday();
  const stands = row.acceptedAt === null ? t`не принята` : t`в работе с ${formatDayShort(row.acceptedAt, today)}`;
  const bottom = withService ? `${say(serviceWords, row.service)} · ${stands}` : stands;
  return <TwoLines top={subjectOf(row, sayStage(row.stage))} bottom={bottom} />;
}

export function Due({ row }: { row: WorkRow }) {
  return (
    <TwoLines
      strong={false}
      top={<WorkingDays used={row.usedDays} norm={row.normDays} tone={rowTone(row)} />}
      bottom={row.dueAt === null ? undefined : <Day value={row.dueAt} />}
    />
  );
}

export function Waits({ row }: { row: WorkRow }) {
  if (row.paused) return <TwoLines strong={false} top={<span className="text-wait">{t`на паузе`}</span>} />;
  const top = <span className={row.question ? 'font-[550] text-wait' : 'text-ink2'}>{sayAwaited(row.waitsFor)}</span>;
  const bottom = (
    <span title={row.question?.text}>
      <Moment value={row.waitsSince} />
      {row.question ? ` · ${row.question.text}` : ''}
    </span>
  );
  return <TwoLines strong={false} top={top} bottom={bottom} />;
}

export function Assignee({ row }: { row: WorkRow }) {
  return <TwoLines strong={false} top={row.assigneeName ?? <span className="text-ink3">{t`никто`}</span>} />;
}

export function Shipment({ row }: { row: WorkRow }) {
  if (row.currentShipDate === null) return <span className="text-ink3">—</span>;
  return <TwoLines top={<Day value={row.currentShipDate} near={false} />} bottom={<Slip days={row.slipDays} />} />;
}
