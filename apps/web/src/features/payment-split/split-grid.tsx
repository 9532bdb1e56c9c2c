import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatMoney, sayStage } from '#lib';
import { Button, Money, MoneyInput, ScrollRegion } from '#ui';
import { isShareRight, type Split, type SplitOrder, splitLeft, spread } from './split.ts';

interface SplitGridProps {
  /** The whole sum, above zero even when it goes back to the client. */
  total: number;
  orders: readonly SplitOrder[];
  split: Split;
  onChange: (split: Split) => void;
  /** Money that goes back: orders give instead of taking. */
  refund?: boolean;
}

interface OrderRowProps {
  order: SplitOrder;
  amount: number | null | undefined;
  onChange: (amount: number | null) => void;
  onAll: () => void;
}

function OrderRow({ order, amount, onChange, onAll }: OrderRowProps) {
  const { number } = order;
  return (
    <tr className="border-t border-line2 [&>td]:py-1 [&>td]:pr-3">
      <td>
        <Link to="/orders/$orderId" params={{ orderId: order.id }} className="font-semibold hover:underline">
          {number}
        </Link>
        <div className="text-s text-ink3">{sayStage(order.stage)}</div>
      </td>
      <td className="num">
        <button type="button" className="link" title={t`Дать заказу ${number} сколько можно`} onClick={onAll}>
          <Money kopecks={order.available} sign={false} />
        </button>
        <div className="text-s text-ink3">
          <Trans>
            из <Money kopecks={order.amount} sign={false} />
          </Trans>
        </div>
      </td>
      <td className="w-36">
        <MoneyInput
          aria-label={t`Сумма заказу ${number}`}
          value={amount === undefined ? null : amount}
          onChange={onChange}
          whenEmpty={0}
          {...(isShareRight(order, amount) ? {} : { 'aria-invalid': true })}
        />
      </td>
    </tr>
  );
}

function Left({ left, refund }: { left: number; refund: boolean }) {
  if (left < 0) return <span className="text-late">{t`Распределено больше, чем есть, на ${formatMoney(-left)}`}</span>;
  if (left === 0) return <span className="text-done">{t`Распределено всё`}</span>;
  const rest = formatMoney(left);
  return <span className="text-risk">{refund ? t`Из аванса клиента: ${rest}` : t`В аванс клиента: ${rest}`}</span>;
}

/** How a payment divides over the orders of its client; what is left is the client's advance. */
export function SplitGrid({ total, orders, split, onChange, refund = false }: SplitGridProps) {
  const left = splitLeft(total, split);
  const set = (id: string, amount: number | null) => onChange(new Map(split).set(id, amount));
  const giveAll = ({ id, available }: SplitOrder) =>
    set(id, Math.max(0, Math.min(available, left + (split.get(id) ?? 0))));
  return (
    <div>
      {orders.length === 0 ? (
        <p className="py-1 text-ink3">
          {refund ? t`Оплаченных заказов у клиента нет.` : t`Заказов, ждущих оплаты, у клиента нет.`}
        </p>
      ) : (
        <ScrollRegion label={t`Заказы клиента`} className="max-h-80 overflow-y-auto">
          <table className="w-full">
            <thead>
              <tr className="text-left text-s text-ink3 [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
                <th>{t`Заказ`}</th>
                <th className="num">{refund ? t`Оплачено` : t`Осталось`}</th>
                <th className="num">{refund ? t`Вернуть` : t`Сумма`}</th>
              </tr>
            </thead>
            <tbody>
              {orders.map((order) => (
                <OrderRow
                  key={order.id}
                  order={order}
                  amount={split.get(order.id)}
                  onChange={(amount) => set(order.id, amount)}
                  onAll={() => giveAll(order)}
                />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <div className="mt-1.5 flex flex-wrap items-center justify-between gap-2 border-t border-line2 pt-1.5">
        <span aria-live="polite" className="font-semibold">
          <Left left={left} refund={refund} />
        </span>
        {orders.length > 1 ? (
          <Button small kind="ghost" onClick={() => onChange(spread(total, orders))}>
            <Trans>Разложить по очереди</Trans>
          </Button>
        ) : null}
      </div>
    </div>
  );
}
