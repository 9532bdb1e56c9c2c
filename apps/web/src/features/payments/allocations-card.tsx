import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { Card, CardEmpty, CardRow, Money } from '#ui';
import { type GivenOrder, givenOrders } from './given.ts';
import type { PaymentCardData } from './row.ts';

function Order({ order }: { order: GivenOrder }) {
  return (
    <CardRow top>
      <div className="min-w-0 flex-1">
        <div className="flex justify-between gap-3">
          <Link to="/orders/$orderId" params={{ orderId: order.id }} className="font-semibold hover:underline">
            {order.number}
          </Link>
          <Money kopecks={order.amount} sign={false} strong />
        </div>
        {order.parts.map((part) => (
          <div key={part.partId} className="flex justify-between gap-3 text-s text-ink3">
            <span>{part.label || t`часть ${part.position + 1}`}</span>
            <Money kopecks={part.amount} sign={false} />
          </div>
        ))}
      </div>
    </CardRow>
  );
}

/** Where the money of a payment went, by order and part. */
export function AllocationsCard({ card }: { card: PaymentCardData }) {
  const { unallocated } = card.payment;
  const given = givenOrders(card.allocations);
  return (
    <Card title={t`Куда разнесён`}>
      {given.length === 0 ? <CardEmpty>{t`Ни один заказ денег из этого платежа не держит.`}</CardEmpty> : null}
      {given.map((order) => (
        <Order key={order.id} order={order} />
      ))}
      {unallocated === 0 ? null : (
        <CardRow>
          <span className="text-ink2">{t`Аванс клиента, не распределён`}</span>
          <Money kopecks={unallocated} sign={false} strong />
        </CardRow>
      )}
    </Card>
  );
}
