import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatInteger, type Outputs } from '#lib';
import { Card, CardEmpty, Day, Money, Quantity, ScrollRegion } from '#ui';
import type { ShownSales } from './sales-rows.tsx';

interface BuyersCardProps {
  buyers: Outputs['products']['card']['buyers'];
  unit: string;
  onShow: (shown: ShownSales) => void;
}

/** Who buys it: how often, how much, and at what price the last time; the number of orders opens them. */
export function BuyersCard({ buyers, unit, onShow }: BuyersCardProps) {
  return (
    <Card title={t`Кто покупает`} note={buyers.length > 0 ? t`самые крупные первыми` : undefined}>
      {buyers.length === 0 ? (
        <CardEmpty>{t`Это изделие ещё не покупали.`}</CardEmpty>
      ) : (
        <ScrollRegion label={t`Кто покупает`}>
          <table className="w-full">
            <thead>
              <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-medium">
                <th>{t`Клиент`}</th>
                <th className="num">{t`Заказов`}</th>
                <th className="num">{t`Количество`}</th>
                <th className="num">{t`Последняя цена, ₽`}</th>
                <th>{t`Когда`}</th>
              </tr>
            </thead>
            <tbody>
              {buyers.map((buyer) => (
                <tr key={buyer.clientId} className="border-t border-line2 [&>td]:px-3 [&>td]:py-1.5">
                  <td>
                    <Link
                      to="/clients/$clientId"
                      params={{ clientId: buyer.clientId }}
                      className="font-[550] hover:underline"
                    >
                      {buyer.clientName}
                    </Link>
                  </td>
                  <td className="num">
                    <button
                      type="button"
                      aria-label={t`Заказы клиента ${buyer.clientName}: ${buyer.orders}`}
                      className="text-accent hover:underline"
                      onClick={() => onShow({ note: buyer.clientName, clientId: buyer.clientId })}
                    >
                      {formatInteger(buyer.orders)}
                    </button>
                  </td>
                  <td className="num">
                    <Quantity thousandths={buyer.quantity} unit={unit} />
                  </td>
                  <td className="num">
                    <Money kopecks={buyer.lastPrice} sign={false} />
                  </td>
                  <td>
                    <Day value={buyer.lastOn} near={false} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Card>
  );
}
