import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../../platform/command.ts';
import { lockProduct } from '../lock-product.ts';
import type { DropPriceInput } from './input.ts';
import { followToday } from './save-price.ts';

/**
 * Takes back a price that has not begun: what was in force stays in the history. Refusals: `price.inForce`,
 * `request.notFound`, `request.conflict`.
 */
export async function dropPrice(command: Command, input: DropPriceInput): Promise<Result<{ version: number }>> {
  const { tx, today } = command;
  const { productId, version, priceTypeId, validFrom } = input;
  const product = await lockProduct(command, productId, version);
  if (!product.ok) return product;
  if (validFrom <= today) return refuse('price.inForce', { day: validFrom });
  const gone = await tx
    .deleteFrom('ProductPrice')
    .where('productId', '=', productId)
    .where('priceTypeId', '=', priceTypeId)
    .where('validFrom', '=', validFrom)
    .returning('price')
    .executeTakeFirst();
  if (!gone) return refuse('request.notFound', { entity: 'price', entityId: productId });
  await followToday(command, productId, version);
  command.record({
    type: 'product.priceDropped',
    entity: 'product',
    entityId: productId,
    payload: { priceTypeId, validFrom },
    changes: { price: [gone.price, null] },
  });
  return ok({ version: version + 1 });
}
