import { t } from '@lingui/core/macro';
import type { Product } from '#features/catalogue';
import { newKey } from '#lib';
import type { DraftLine } from './draft-line.ts';

/** A line of a product of the catalogue, at its list price unless another is given. */
export function lineOf(product: Product, given: Partial<Pick<DraftLine, 'quantity' | 'price'>> = {}): DraftLine {
  return {
    key: newKey(),
    productId: product.id,
    pictureId: product.pictureId,
    description: product.article ? `${product.article} ${product.name}` : product.name,
    unit: product.unit,
    quantity: given.quantity ?? null,
    price: given.price ?? product.price,
    discountBasisPoints: 0,
    vatKind: product.vatKind,
  };
}

/** A line in words: what it is and what it costs is by agreement. */
export function lineOfWords(given: Partial<Pick<DraftLine, 'description' | 'quantity' | 'unit'>> = {}): DraftLine {
  return {
    key: newKey(),
    productId: null,
    pictureId: null,
    description: given.description ?? '',
    unit: given.unit || t`шт`,
    quantity: given.quantity ?? null,
    price: null,
    discountBasisPoints: 0,
    vatKind: 'standard',
  };
}
