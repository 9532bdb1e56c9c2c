import type { DataSet } from '../data/index.ts';
import { copyAll } from './copy-all.ts';
import { idOf } from './id-of.ts';

const validFrom = '2023-01-01';
const leadTimeDays = 15;
const costShare = 0.6;

/** What a piece of a product costs us, in kopecks: the data set doesn't say, the product does. */
export function costOf(price: number): number {
  return Math.round(price * costShare);
}

export async function loadCatalogue(url: string, { groups, products }: DataSet): Promise<void> {
  await copyAll(
    url,
    'ProductGroup',
    groups.map(({ number, name }) => ({ id: idOf('group', number), name, path: name })),
  );
  await copyAll(
    url,
    'Product',
    products.map(({ number, code, name, group, price }) => ({
      id: idOf('product', number),
      article: code,
      name,
      groupId: idOf('group', group),
      price,
      cost: costOf(price),
      leadTimeDays,
    })),
  );
  await copyAll(url, 'PriceType', [{ id: idOf('priceType', 1), name: 'Main', isMain: true }]);
  await copyAll(
    url,
    'ProductPrice',
    products.map(({ number, price }) => ({
      productId: idOf('product', number),
      priceTypeId: idOf('priceType', 1),
      validFrom,
      price,
    })),
  );
}
