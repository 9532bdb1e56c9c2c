import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { sayAwaited, sayStage } from '#lib';
import { Day, Money, OrderLink, ScrollRegion, Tag } from '#ui';
import type { Brief } from './brief.ts';
import { Section } from './section.tsx';

type Order = Brief['orders'][number];

function Where({ order }: { order: Order }) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-1.5">
        {sayStage(order.stage)}
        {order.late ? <Tag tone="late">{t`просрочен`}</Tag> : null}
      </div>
      <div className="text-s text-ink3">{order.paused ? t`на паузе` : sayAwaited(order.waitsFor)}</div>
    </>
  );
}

/** The ship date as it stands, and the promise where it has moved from it. */
function ShipDate({ order: { promisedShipDate, currentShipDate, untoldMoves } }: { order: Order }) {
  const moved = promisedShipDate !== null && promisedShipDate !== currentShipDate;
  return (
    <>
      <Day value={currentShipDate} near={false} />
      {moved ? (
        <div className="text-s text-ink3">
          <Trans>
            обещали <Day value={promisedShipDate} near={false} />
          </Trans>
        </div>
      ) : null}
      {untoldMoves > 0 ? <div className="text-s text-risk">{t`о сдвиге не сказали`}</div> : null}
    </>
  );
}

function Payment({ order: { nextPaymentOn, nextPaymentAmount, nextPaymentIsAdvance } }: { order: Order }) {
  if (nextPaymentAmount === null) return <span className="text-ink3">—</span>;
  return (
    <>
      <Money kopecks={nextPaymentAmount} shown="never" />
      <div className="text-s text-ink3">
        {nextPaymentIsAdvance ? t`аванс` : t`оплата`}{' '}
        {nextPaymentOn ? <Day value={nextPaymentOn} near={false} /> : null}
      </div>
    </>
  );
}

function OrderRow({ order }: { order: Order }) {
  return (
    <tr className="border-t border-line2 align-top [&>td]:py-1 [&>td]:pr-3">
      <td>
        <OrderLink orderId={order.id} number={order.number} />
        <div className="line-clamp-2 text-s text-ink3">{order.mainDescription}</div>
      </td>
      <td>
        <Where order={order} />
      </td>
      <td className="num">
        <Money kopecks={order.amount} shown="never" sign={false} strong />
      </td>
      <td>
        <ShipDate order={order} />
      </td>
      <td>
        <Payment order={order} />
      </td>
    </tr>
  );
}

export function BriefOrders({ brief: { orders } }: { brief: Brief }) {
  return (
    <Section title={t`Открытые заказы`}>
      {orders.length === 0 ? (
        <p className="text-ink3">{t`Открытых заказов нет.`}</p>
      ) : (
        <ScrollRegion label={t`Открытые заказы`} className="overflow-x-auto print:overflow-visible">
          <table className="w-full min-w-xl print:min-w-0">
            <thead>
              <tr className="text-left text-s text-ink3 [&>th]:pr-3 [&>th]:font-medium">
                <th>{t`Заказ`}</th>
                <th>{t`Где сейчас`}</th>
                <th className="num">{t`Сумма, ₽`}</th>
                <th>{t`Отгрузка`}</th>
                <th>{t`Ближайший платёж`}</th>
              </tr>
            </thead>
            <tbody>
              {orders.map((order) => (
                <OrderRow key={order.id} order={order} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Section>
  );
}
