import { t } from '@lingui/core/macro';
import { type Outputs, useToday } from '#lib';
import { cx } from './cx.ts';
import { Day } from './day.tsx';
import { Money } from './money.tsx';
import { OrderLink } from './order/index.ts';

type NextDate = Outputs['clients']['brief'][number]['nextDates'][number];

const words: Record<NextDate['kind'], () => string> = {
  shipment: () => t`отгрузка`,
  advance: () => t`аванс`,
  payment: () => t`оплата`,
  promise: () => t`обещали заплатить`,
};

/** What is to happen with a client, the nearest first; a day that has passed is red. */
export function NextDates({ dates }: { dates: readonly NextDate[] }) {
  const now = useToday();
  if (dates.length === 0) return <p className="text-ink3">{t`Ближайших отгрузок, платежей и обещаний нет.`}</p>;
  return (
    <ul>
      {dates.map((date) => (
        <li key={[date.kind, date.orderId, date.day, date.amount].join()} className="flex items-baseline gap-2">
          <span className={cx('w-24 shrink-0', date.day < now && 'text-late')}>
            <Day value={date.day} />
          </span>
          <span className="min-w-0 flex-1">
            {words[date.kind]()}{' '}
            {date.orderId && date.orderNumber ? <OrderLink orderId={date.orderId} number={date.orderNumber} /> : null}
          </span>
          {date.amount === null ? null : <Money kopecks={date.amount} shown="never" />}
        </li>
      ))}
    </ul>
  );
}
