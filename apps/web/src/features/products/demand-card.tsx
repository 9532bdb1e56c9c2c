import { t } from '@lingui/core/macro';
import { formatOrders } from '#lib';
import { Card, CardEmpty, Money, Quantity } from '#ui';
import type { ProductCard } from './product-form.ts';
import type { ShownSales } from './sales-rows.tsx';

interface DemandCardProps {
  card: ProductCard;
  onShow: (shown: ShownSales) => void;
}

/** «III кв. 2026» */
function quarterName(from: string): string {
  const roman = ['I', 'II', 'III', 'IV'][Math.floor((Number(from.slice(5, 7)) - 1) / 3)] ?? '';
  const year = from.slice(0, 4);
  return t`${roman} кв. ${year}`;
}

const tallest = 56;

/** How much is ordered by quarter; each opens its orders. */
export function DemandCard({ card: { quarters }, onShow }: DemandCardProps) {
  const most = Math.max(...quarters.map((quarter) => quarter.quantity));
  const orders = quarters.reduce((sum, quarter) => sum + quarter.orders, 0);
  const amount = quarters.reduce((sum, quarter) => sum + quarter.amount, 0);
  const note = (
    <>
      {formatOrders(orders)}, <Money kopecks={amount} shown="never" />
    </>
  );
  if (orders === 0) {
    return (
      <Card title={t`Как часто заказывают`}>
        <CardEmpty>{t`За два года не заказывали.`}</CardEmpty>
      </Card>
    );
  }
  return (
    <Card title={t`Как часто заказывают`} note={note}>
      <ul className="grid grid-cols-8 items-end gap-1 px-3 py-2.5 max-[719px]:grid-cols-4">
        {quarters.map((quarter) => {
          const name = quarterName(quarter.from);
          return (
            <li key={quarter.from} className="min-w-0">
              <button
                type="button"
                disabled={quarter.orders === 0}
                title={t`${name}: ${formatOrders(quarter.orders)}`}
                onClick={() => onShow({ note: name, from: quarter.from, to: quarter.to })}
                className="flex w-full flex-col rounded-md px-0.5 pb-1 text-left enabled:hover:bg-line2"
              >
                <span className="truncate text-s font-[550] tabular-nums">
                  {quarter.quantity > 0 ? <Quantity thousandths={quarter.quantity} /> : '—'}
                </span>
                <span aria-hidden="true" className="flex w-full items-end" style={{ height: tallest }}>
                  <span
                    className="w-full max-w-9 rounded-t-sm bg-accent"
                    style={{ height: Math.round((quarter.quantity / most) * tallest) }}
                  />
                </span>
                <span className="truncate border-t border-edge pt-0.5 text-s text-ink3">{name}</span>
                <span className="sr-only">{formatOrders(quarter.orders)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
