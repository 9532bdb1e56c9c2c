import type { Kopecks } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../../platform/command.ts';
import { insertRows } from '../../platform/database/set-rows.ts';
import { type Later, nothing } from './later.ts';
import type { PriceType } from './price-types.ts';
import type { ShelvedProduct } from './product-shelf.ts';

export interface WantedPrice {
  product: ShelvedProduct;
  type: PriceType;
  price: Kopecks;
}

interface KnownPrice {
  productId: string;
  priceTypeId: string;
  price: Kopecks;
}

const columns = { productId: 'uuid', priceTypeId: 'uuid', validFrom: 'date', price: 'bigint' } as const;

/**
 * Prices in force from today where they differ from those in force; the last of equals in the file wins. Changes the
 * products now and gives back the writing of the prices, for which the products' rows have to be there.
 */
export async function planPrices({ tx, today }: Command, wanted: readonly WantedPrice[]): Promise<Later> {
  if (wanted.length === 0) return nothing;
  const last = new Map(wanted.map((one) => [keyOf(one.product.id, one.type.id), one]));
  const ids = [...new Set(wanted.map((one) => one.product.id))];
  const { rows } = await sql<KnownPrice>`
    SELECT DISTINCT ON ("productId", "priceTypeId") "productId", "priceTypeId", "price" FROM "ProductPrice"
    WHERE "productId" = ANY(${ids}::uuid[]) AND "validFrom" <= ${today}::date
    ORDER BY "productId", "priceTypeId", "validFrom" DESC`.execute(tx);
  const inForce = new Map(rows.map((row) => [keyOf(row.productId, row.priceTypeId), row.price]));
  const changed = [...last].filter(([key, one]) => inForce.get(key) !== one.price);
  for (const [key, { product, type, price }] of changed) {
    product.alsoChanged = { ...product.alsoChanged, [`price «${type.name}»`]: [inForce.get(key) ?? null, price] };
  }
  for (const { product, type, price } of last.values()) if (type.isMain) product.after.price = price;
  const write = () =>
    insertRows(
      tx,
      'ProductPrice',
      columns,
      changed.map(([, { product, type, price }]) => ({
        productId: product.id,
        priceTypeId: type.id,
        validFrom: today,
        price,
      })),
      sql`ON CONFLICT ("productId", "priceTypeId", "validFrom") DO UPDATE SET "price" = EXCLUDED."price"`,
    );
  return write;
}

function keyOf(productId: string, priceTypeId: string): string {
  return `${productId} ${priceTypeId}`;
}
