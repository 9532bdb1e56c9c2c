import { t } from '@lingui/core/macro';
import { say, vatWords } from '#lib';
import { Card, Fact, Facts, Money } from '#ui';
import type { ProductCard } from './product-form.ts';

export function AboutCard({ card: { product, properties } }: { card: ProductCard }) {
  return (
    <Card title={t`Об изделии`}>
      <Facts>
        {product.description ? <Fact name={t`Описание`}>{product.description}</Fact> : null}
        {product.manufacturer ? <Fact name={t`Изготовитель`}>{product.manufacturer}</Fact> : null}
        <Fact name={t`Единица`}>{product.unit}</Fact>
        <Fact name={t`Срок изготовления`}>
          {product.leadTimeDays === null ? '—' : t`${product.leadTimeDays} р. д.`}
        </Fact>
        <Fact name={t`НДС`}>{say(vatWords, product.vatKind)}</Fact>
        {product.barcode ? <Fact name={t`Штрихкод`}>{product.barcode}</Fact> : null}
        {product.cost === null ? null : (
          <Fact name={t`Себестоимость`}>
            <Money kopecks={product.cost} />
          </Fact>
        )}
      </Facts>
      {properties.length > 0 ? (
        <div className="border-t border-line2">
          <Facts>
            {properties.map(({ id, name, unit, value }) => (
              <Fact key={id} name={name}>
                {unit ? `${value} ${unit}` : value}
              </Fact>
            ))}
          </Facts>
        </div>
      ) : null}
    </Card>
  );
}
