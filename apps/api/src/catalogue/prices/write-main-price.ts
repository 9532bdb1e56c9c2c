import type { Kopecks } from '@svodka/domain';
import type { Command } from '../../platform/command.ts';
import { mainPriceType } from './main-price-type.ts';

/** A price set today is also today's entry of the main price list, where there is one, so that its history stays. */
export async function writeMainPrice({ tx, today }: Command, productId: string, price: Kopecks): Promise<void> {
  const main = await mainPriceType(tx);
  if (!main) return;
  await tx
    .insertInto('ProductPrice')
    .values({ productId, priceTypeId: main.id, validFrom: today, price })
    .onConflict((conflict) => conflict.columns(['productId', 'priceTypeId', 'validFrom']).doUpdateSet({ price }))
    .execute();
}
