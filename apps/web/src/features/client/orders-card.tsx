import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { sayAwaited, sayStage } from '#lib';
import { Card, CardEmpty, Day, Money, PaidBar, ScrollRegion, Tag } from '#ui';
import type { ClientCard } from './card.ts';

type Row = ClientCard['orders'][number];

function Light({ order }: { order: Row }) {
  if (order.light === 'late') return <Tag tone="late">{t`просрочен`}</Tag>;
  if (order.light === 'risk') return <Tag tone="risk">{t`на грани`}</Tag>;
  return null;
}

function OrderRow({ order }: { order: Row }) {
  return (
    <tr className="border-t border-line2 [&>td]:px-3 [&>td]:py-1.5">
      <td>
        <Link
          to="/orders/$orderId"
          params={{ orderId: order.id }}
          className="font-semibold whitespace-nowrap hover:underline"
        >
          {order.number}
        </Link>
        <div className="text-s text-ink3">
          <Day value={order.requestedOn} near={false} />
        </div>
      </td>
      <td>
        {sayStage(order.stage)} <Light order={order} />
        {order.open ? <div className="text-s text-ink3">{sayAwaited(order.waitsFor)}</div> : null}
      </td>
      <td className="num">
        <Money kopecks={order.amount} shown="never" sign={false} strong />
        <div className="mt-1">
          <PaidBar paid={order.paid} amount={order.amount} />
        </div>
      </td>
      <td className="whitespace-nowrap">
        <Day value={order.currentShipDate ?? order.promisedShipDate} near={false} />
        {order.currentShipDate !== order.promisedShipDate && order.promisedShipDate !== null ? (
          <div className="text-s text-ink3">
            <Trans>
              обещали <Day value={order.promisedShipDate} near={false} />
            </Trans>
          </div>
        ) : null}
      </td>
    </tr>
  );
}

export function OrdersCard({ card: { client, orders } }: { card: ClientCard }) {
  const open = orders.filter((order) => order.open);
  const all = (
    <Link to="/orders" search={{ client: client.id, scope: 'all', manager: 'all' }} className="link text-s">
      <Trans>Все заказы</Trans>
    </Link>
  );
  return (
    <Card title={t`Заказы`} note={t`открытых ${open.length}`} actions={all}>
      {orders.length === 0 ? <CardEmpty>{t`Заказов ещё не было.`}</CardEmpty> : null}
      {orders.length > 0 ? (
        <ScrollRegion label={t`Заказы`}>
          <table className="w-full">
            <thead>
              <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-medium">
                <th>{t`Заказ`}</th>
                <th>{t`Сейчас`}</th>
                <th className="num">{t`Сумма, ₽`}</th>
                <th>{t`Отгрузка`}</th>
              </tr>
            </thead>
            <tbody>
              {orders.map((order) => (
                <OrderRow key={order.id} order={order} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : null}
    </Card>
  );
}
