import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatCalendarDays, formatDayShort, formatMoney, useToday } from '#lib';
import { Card, CardEmpty, Money, Tag } from '#ui';
import type { DebtCard, DebtOrder, DebtPart } from './card.ts';

/** What is yet to come of a part, and how late it is. */
function PartState({ part }: { part: DebtPart }) {
  const late = formatCalendarDays(part.daysOverdue);
  if (part.overdue > 0) return <Tag tone="late">{t`просрочено ${late}`}</Tag>;
  if (part.overdueAdvance > 0) return <Tag tone="risk">{t`аванс опаздывает на ${late}`}</Tag>;
  if (part.plannedOn === null) return <span className="text-s text-ink3">{t`срок ещё не известен`}</span>;
  return null;
}

function PartRow({ part }: { part: DebtPart }) {
  const today = useToday();
  return (
    <li className="flex items-start justify-between gap-3 py-0.5">
      <span className="flex min-w-0 flex-wrap gap-x-2 text-ink2">
        {part.label || (part.kind === 'advance' ? t`Аванс` : t`Оплата`)}
        {part.plannedOn ? <span className="text-ink3">{t`срок ${formatDayShort(part.plannedOn, today)}`}</span> : null}
        <PartState part={part} />
      </span>
      <Money kopecks={part.amount - part.paid} />
    </li>
  );
}

function factsOf({ contractNumber, shipped, paid, amount }: DebtOrder): string {
  const facts = [
    contractNumber ? t`договор ${contractNumber}` : null,
    t`отгружено ${formatMoney(shipped)} из ${formatMoney(amount)}`,
    t`оплачено ${formatMoney(paid)}`,
  ];
  return facts.filter(Boolean).join(' · ');
}

/** What the order is to us: a debt, money ahead of goods, or an advance that is late. */
function OrderSum({ order }: { order: DebtOrder }) {
  if (order.receivable > 0) return <Money kopecks={order.receivable} strong />;
  if (order.advanceReceived > 0)
    return <span className="text-s text-ink3">{t`аванс у нас ${formatMoney(order.advanceReceived)}`}</span>;
  return null;
}

function OrderDebt({ order }: { order: DebtOrder }) {
  const unpaid = order.parts.filter((part) => part.paid < part.amount);
  return (
    <li className="border-t border-line2 px-3 py-2 first:border-t-0">
      <div className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate">
          <Link to="/orders/$orderId" params={{ orderId: order.id }} className="font-semibold hover:underline">
            {order.number}
          </Link>{' '}
          {order.description}
        </span>
        <span className="shrink-0">
          <OrderSum order={order} />
        </span>
      </div>
      <p className="text-s text-ink3">{factsOf(order)}</p>
      {unpaid.length > 0 ? (
        <ul className="mt-1">
          {unpaid.map((part) => (
            <PartRow key={part.id} part={part} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** Each order's debt with the parts that are still to be paid, the oldest debt first. */
export function OrdersCard({ card: { orders, unallocated } }: { card: DebtCard }) {
  return (
    <Card title={t`По заказам`}>
      {orders.length === 0 && unallocated === 0 ? <CardEmpty>{t`Ни долгов, ни авансов.`}</CardEmpty> : null}
      <ul>
        {orders.map((order) => (
          <OrderDebt key={order.id} order={order} />
        ))}
      </ul>
      {unallocated > 0 ? (
        <p className="flex justify-between gap-3 border-t border-line2 px-3 py-2">
          {t`Деньги, не разнесённые по заказам`} <Money kopecks={unallocated} strong />
        </p>
      ) : null}
    </Card>
  );
}
