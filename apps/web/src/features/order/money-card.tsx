import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { describeWhen } from '@svodka/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { anchorEventWords, currentLocale, formatDayShort, formatPercent, say, useMay, useToday } from '#lib';
import { Button, Card, CardEmpty, CardRow, Money, PaidBar, Tag } from '#ui';
import type { OrderCardData } from './card.ts';
import { orderPlaces } from './order-places.ts';
import { partName } from './part-name.ts';
import { RecordPayment } from './record-payment.tsx';
import { ScheduleHistory } from './schedule-history.tsx';
import { VatRows } from './vat-rows.tsx';

type Part = OrderCardData['parts'][number];

function PartState({ part }: { part: Part }) {
  const today = useToday();
  if (part.settledOn !== null)
    return <span className="text-s text-done">{t`оплачено ${formatDayShort(part.settledOn, today)}`}</span>;
  if (part.amount === 0) return <span className="text-s text-ink3">{t`платить нечего`}</span>;
  if (part.plannedOn === null) return <span className="text-s text-ink3">{t`срок ещё не известен`}</span>;
  const day = formatDayShort(part.plannedOn, today);
  if (part.plannedOn < today) return <Tag tone="late">{t`просрочено, срок ${day}`}</Tag>;
  return <span className="text-s text-ink3">{t`до ${day}`}</span>;
}

/** What the part counts from, and whether that has happened. */
function AnchorState({ part, anchorDays }: { part: Part; anchorDays: OrderCardData['anchorDays'] }) {
  const today = useToday();
  const { actual, forecast } = anchorDays[part.anchor];
  const event = say(anchorEventWords, part.anchor);
  if (actual !== null) return t`${event} ${formatDayShort(actual, today)}`;
  return forecast === null ? null : t`${event} ожидается ${formatDayShort(forecast, today)}`;
}

function PartRow({ part, anchorDays }: { part: Part; anchorDays: OrderCardData['anchorDays'] }) {
  return (
    <CardRow top>
      <div className="min-w-0">
        {partName(part)}{' '}
        <span className="text-s text-ink3">
          {part.documentNumber ? t`по счёту ${part.documentNumber}` : describeWhen(part, currentLocale())}
        </span>
        <div className="text-s text-ink3">
          <AnchorState part={part} anchorDays={anchorDays} />
        </div>
      </div>
      <div className="shrink-0 text-right">
        <Money kopecks={part.amount} sign={false} strong />
        <div>
          <PartState part={part} />
        </div>
        {part.paid > 0 && part.paid < part.amount ? (
          <div className="text-s text-ink3">
            <Trans>
              получено <Money kopecks={part.paid} sign={false} />
            </Trans>
          </div>
        ) : null}
      </div>
    </CardRow>
  );
}

function Payments({ payments }: Pick<OrderCardData, 'payments'>) {
  const today = useToday();
  if (payments.length === 0) return null;
  return (
    <details className="border-t border-line2">
      <summary className="px-3 py-1.5 text-ink2">{t`Поступления: ${payments.length}`}</summary>
      {payments.map((payment) => (
        <CardRow key={payment.id}>
          <Link
            to="/money/payments"
            search={{ open: payment.id }}
            className="min-w-0 truncate text-s text-ink2 hover:underline"
            title={payment.purpose ?? undefined}
          >
            {formatDayShort(payment.day, today)} {payment.documentNumber ? `№ ${payment.documentNumber}` : ''}{' '}
            {payment.purpose}
          </Link>
          <Money kopecks={payment.amount} sign={false} />
        </CardRow>
      ))}
    </details>
  );
}

export function MoneyCard({ card }: { card: OrderCardData }) {
  const { order, parts, payments } = card;
  const [recording, setRecording] = useState(false);
  const mayRecord = useMay('payment.record');
  const paid = formatPercent(order.amount > 0 ? order.paid / order.amount : 0);
  const action = mayRecord ? (
    <Button small onClick={() => setRecording(true)}>
      <Trans>Записать оплату</Trans>
    </Button>
  ) : null;
  return (
    <Card id={orderPlaces.money} title={t`Деньги`} note={t`оплачено ${paid}`} actions={action}>
      <div className="px-3 pt-2.5 pb-1.5">
        <PaidBar paid={order.paid} amount={order.amount} tall />
      </div>
      {parts.length === 0 ? <CardEmpty>{t`Графика оплаты ещё нет.`}</CardEmpty> : null}
      {parts.map((part) => (
        <PartRow key={part.id} part={part} anchorDays={card.anchorDays} />
      ))}
      <VatRows card={card} />
      <Payments payments={payments} />
      <ScheduleHistory orderId={order.id} />
      {recording ? <RecordPayment card={card} onClose={() => setRecording(false)} /> : null}
    </Card>
  );
}
