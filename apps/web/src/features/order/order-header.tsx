import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { currentLocale, formatDayLong, formatPercent, sayParty } from '#lib';
import { Money, Tag } from '#ui';
import type { Order, OrderCardData } from './card.ts';

function Status({ order }: { order: Order }) {
  if (order.paused) return <Tag tone="wait">{t`На паузе`}</Tag>;
  if (order.cancelledOn !== null) {
    const service = order.cancelService ? ` · ${sayParty(order.cancelService)}` : '';
    return <Tag tone="late">{`${t`Отменён`}${order.cancelReason ? `: ${order.cancelReason}` : ''}${service}`}</Tag>;
  }
  if (order.closedOn !== null) return <Tag tone="done">{t`Закрыт`}</Tag>;
  return null;
}

function Facts({ order }: { order: Order }) {
  const day = formatDayLong(order.requestedOn);
  const facts = [
    t`Заявка ${day}`,
    order.contract ? t`договор ${order.contract.number ?? ''}` : t`без договора`,
    order.termsText[currentLocale()],
    order.marginBasisPoints === null ? null : t`маржа ${formatPercent(order.marginBasisPoints / 10_000)}`,
    t`ведёт ${order.managerName}`,
  ];
  return (
    <>
      <b className="font-semibold whitespace-nowrap text-ink">
        <Money kopecks={order.amount} />
      </b>
      {' · '}
      {facts.filter(Boolean).join(' · ')}
    </>
  );
}

interface OrderHeaderProps {
  card: OrderCardData;
  next: ReactNode;
  actions: ReactNode;
}

export function OrderHeader({ card, next, actions }: OrderHeaderProps) {
  const { order } = card;
  return (
    <header className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 pt-3.5">
      <div className="min-w-0 flex-1 basis-96">
        <div className="text-s text-ink3">
          <Link to="/orders" className="hover:underline">
            <Trans>Заказы</Trans>
          </Link>
          {' › '}
          {order.number}
        </div>
        <h1 className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-l font-[650] tracking-[-0.015em]">
          <span>
            {order.number}
            {' · '}
            <Link to="/clients/$clientId" params={{ clientId: order.clientId }} className="hover:underline">
              {order.clientName}
            </Link>
          </span>
          <Status order={order} />
        </h1>
        <p className="mt-0.5 text-ink2">
          <Facts order={order} />
        </p>
        {next}
      </div>
      {actions}
    </header>
  );
}
