import { t } from '@lingui/core/macro';
import { formatDate } from '#lib';
import { Card, CardEmpty, CardRow, Quantity } from '#ui';
import type { ProductCard } from './product-form.ts';

export function StockCard({ card: { stocks, product } }: { card: ProductCard }) {
  return (
    <Card title={t`На складах`}>
      {stocks.length === 0 ? <CardEmpty>{t`Остатков пока нет.`}</CardEmpty> : null}
      {stocks.map((stock) => (
        <CardRow key={stock.warehouse}>
          <span>
            {stock.warehouse} <span className="text-s text-ink3">{t`на ${formatDate(stock.countedAt)}`}</span>
          </span>
          <Quantity thousandths={stock.quantity} unit={product.unit} />
        </CardRow>
      ))}
    </Card>
  );
}
