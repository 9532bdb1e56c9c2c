import { ok, type Result, refuse } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../../platform/command.ts';
import { insertRows } from '../../platform/database/set-rows.ts';
import { once } from '../../platform/idempotency.ts';
import { mainPriceOn } from './follow-today.ts';
import type { ChangePricesInput } from './input.ts';
import { type PlannedPrice, planListChange } from './plan-list-change.ts';

const columns = { productId: 'uuid', priceTypeId: 'uuid', validFrom: 'date', price: 'bigint' } as const;
const overPlanned = sql`ON CONFLICT ("productId", "priceTypeId", "validFrom") DO UPDATE SET "price" = EXCLUDED."price"`;

/**
 * Changes a price list by a percent for a group from a day on, today at the earliest; every product's history tells of
 * it. Refusals: `price.inForce` for a past day, `price.listChanged` when it would come out otherwise than previewed.
 */
export function changePrices(command: Command, input: ChangePricesInput): Promise<Result<{ count: number }>> {
  const { idempotencyKey, ...given } = input;
  return once(command, { procedure: 'products.changePrices', key: idempotencyKey, input: given }, () =>
    writeChange(command, input),
  );
}

async function writeChange(command: Command, input: ChangePricesInput): Promise<Result<{ count: number }>> {
  const { tx, today } = command;
  const { priceTypeId, validFrom, seen } = input;
  if (validFrom < today) return refuse('price.inForce', { day: validFrom });
  const type = await tx.selectFrom('PriceType').select('name').where('id', '=', priceTypeId).executeTakeFirst();
  if (!type) return refuse('request.notFound', { entity: 'priceType', entityId: priceTypeId });
  const { prices, total } = await planListChange(tx, input, true);
  if (prices.length !== seen.count || total !== seen.total) return refuse('price.listChanged');
  const rows = prices.map(({ productId, after }) => ({ productId, priceTypeId, validFrom, price: after }));
  await insertRows(tx, 'ProductPrice', columns, rows, overPlanned);
  await followTodayOfAll(command, prices);
  for (const { productId, before, after } of prices)
    command.record({
      type: 'product.priceSet',
      entity: 'product',
      entityId: productId,
      payload: { priceTypeId, priceType: type.name, validFrom, basisPoints: input.basisPoints },
      changes: { price: [before, after] },
    });
  return ok({ count: prices.length });
}

async function followTodayOfAll({ tx, today, now }: Command, prices: readonly PlannedPrice[]): Promise<void> {
  const ids = prices.map(({ productId }) => productId);
  await tx
    .updateTable('Product')
    .set({ price: sql`coalesce(${mainPriceOn(today)}, "price")`, version: sql`"version" + 1`, updatedAt: now })
    .where(sql<boolean>`"id" = ANY(${ids}::uuid[])`)
    .execute();
}
