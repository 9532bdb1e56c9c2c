import { t } from '@lingui/core/macro';
import { type Product, ProductPicker } from '#features/product-picker';
import { newKey } from '#lib';
import type { DraftLine } from './draft-line.ts';

function lineOf(product: Product): DraftLine {
  const description = product.article ? `${product.article} ${product.name}` : product.name;
  return {
    key: newKey(),
    productId: product.id,
    pictureId: product.pictureId,
    description,
    unit: product.unit,
    quantity: null,
    price: product.price,
    discountBasisPoints: 0,
    vatKind: 'standard',
  };
}

/** Adds a line by article or by name; the field empties itself for the next one. */
export function AddLine({ onPick }: { onPick: (line: DraftLine) => void }) {
  return (
    <ProductPicker
      onPick={(product) => onPick(lineOf(product))}
      placeholder={t`Добавить: артикул или название`}
      aria-label={t`Добавить продукцию`}
    />
  );
}
