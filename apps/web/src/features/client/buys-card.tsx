import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, formatOrders } from '#lib';
import { Card, CardEmpty, Day, Money, ProductPicture, QueryView, RowBones } from '#ui';

/** What they buy, with pictures, the dearest first. */
export function BuysCard({ clientId }: { clientId: string }) {
  const query = useQuery(api.clients.buys.queryOptions({ id: clientId }));
  return (
    <Card title={t`Что покупают`}>
      <QueryView query={query} skeleton={<RowBones />}>
        {(rows) =>
          rows.length === 0 ? (
            <CardEmpty>{t`Пока ничего не покупали.`}</CardEmpty>
          ) : (
            <ul className="grid gap-px p-1.5 @2xl:grid-cols-2">
              {rows.map((row) => (
                <li key={row.productId}>
                  <Link
                    to="/products/$productId"
                    params={{ productId: row.productId }}
                    className="flex items-center gap-2.5 rounded-md px-1.5 py-1.5 hover:bg-line2"
                  >
                    <ProductPicture fileId={row.pictureId} size="m" />
                    <span className="min-w-0 flex-1">
                      <span className="block truncate font-[550]">{row.article ?? row.name}</span>
                      <span className="block truncate text-s text-ink3">
                        {formatOrders(row.orders)}, {t`последний`} <Day value={row.lastOn} near={false} />
                      </span>
                    </span>
                    <span className="text-right">
                      <Money kopecks={row.amount} shown="never" strong />
                      <span className="block text-s text-ink3">
                        <Money kopecks={row.lastPrice} /> {t`за ед.`}
                      </span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Card>
  );
}
