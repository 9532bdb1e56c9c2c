import { ok, type Result, refuse } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../../platform/command.ts';
import { lockProduct } from '../lock-product.ts';
import { mainPriceOn } from './follow-today.ts';
import type { SavePriceInput } from './input.ts';
import { ensureMainPriceType } from './main-price-type.ts';

type Saved = Result<{ version: number }>;

/**
 * Sets the price in force from a day, or changes what was set for it; the event tells what stood there before. Refusals:
 * `request.notFound` (also of the price list), `request.conflict`.
 */
export async function savePrice(command: Command, input: SavePriceInput): Promise<Saved> {
  const { tx } = command;
  const { productId, version, validFrom, price } = input;
  const product = await lockProduct(command, productId, version);
  if (!product.ok) return product;
  const type = input.priceTypeId ? await priceType(command, input.priceTypeId) : await ensureMainPriceType(tx);
  if (!type) return refuse('request.notFound', { entity: 'priceType', entityId: input.priceTypeId ?? '' });
  const before = await tx
    .selectFrom('ProductPrice')
    .select('price')
    .where('productId', '=', productId)
    .where('priceTypeId', '=', type.id)
    .where('validFrom', '=', validFrom)
    .executeTakeFirst();
  await tx
    .insertInto('ProductPrice')
    .values({ productId, priceTypeId: type.id, validFrom, price })
    .onConflict((conflict) => conflict.columns(['productId', 'priceTypeId', 'validFrom']).doUpdateSet({ price }))
    .execute();
  await followToday(command, productId, version);
  command.record({
    type: 'product.priceSet',
    entity: 'product',
    entityId: productId,
    payload: { priceTypeId: type.id, priceType: type.name, validFrom },
    changes: { price: [before?.price ?? null, price] },
  });
  return ok({ version: version + 1 });
}

function priceType({ tx }: Command, id: string) {
  return tx.selectFrom('PriceType').select(['id', 'name']).where('id', '=', id).executeTakeFirst();
}

/** The product's row shows the price of today: it follows what the list says now. */
export async function followToday({ tx, today, now }: Command, productId: string, version: number): Promise<void> {
  await tx
    .updateTable('Product')
    .set({ price: sql`coalesce(${mainPriceOn(today)}, "price")`, version: version + 1, updatedAt: now })
    .where('id', '=', productId)
    .execute();
}
