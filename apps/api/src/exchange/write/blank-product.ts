import { thousandths } from '@svodka/domain';
import type { ProductRow } from './product-shelf.ts';

/** A product of which nothing is known: what a file says is put on it. */
export const blankProduct: ProductRow = {
  externalId: null,
  article: null,
  name: '',
  groupId: null,
  unit: 'шт',
  description: null,
  manufacturer: null,
  barcode: null,
  vatKind: 'standard',
  cost: null,
  leadTimeDays: null,
  stock: thousandths(0),
  price: null,
  pictureId: null,
  active: true,
};
