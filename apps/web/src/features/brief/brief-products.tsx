import { t } from '@lingui/core/macro';
import { formatOrders } from '#lib';
import { Day, Money, ProductPicture } from '#ui';
import type { Brief } from './brief.ts';
import { Section } from './section.tsx';

export function BriefProducts({ brief: { products } }: { brief: Brief }) {
  return (
    <Section title={t`Что покупают`}>
      {products.length === 0 ? <p className="text-ink3">{t`Пока ничего не покупали.`}</p> : null}
      <ul className="grid gap-x-6 gap-y-1 @2xl:grid-cols-2 print:grid-cols-2">
        {products.map((product) => (
          <li key={product.productId} className="flex items-center gap-2.5">
            <ProductPicture fileId={product.pictureId} size="m" />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-[550]">{product.article ?? product.name}</span>
              <span className="block truncate text-s text-ink3">
                {formatOrders(product.orders)}, {t`последний`} <Day value={product.lastOn} near={false} />
              </span>
            </span>
            <Money kopecks={product.lastPrice} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
