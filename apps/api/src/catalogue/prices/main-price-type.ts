import type { DatabaseTransaction } from '@svodka/database';
import { newId } from '../../platform/new-id.ts';

const columns = ['id', 'externalId', 'name', 'currency', 'isMain'] as const;

/** The list whose prices a product's row shows, where there is one. */
export function mainPriceType(tx: DatabaseTransaction) {
  return tx
    .selectFrom('PriceType')
    .select(columns)
    .where('isMain', '=', true)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

/** A plant without a main price list gets it with its first price. */
export async function ensureMainPriceType(tx: DatabaseTransaction) {
  const known = await mainPriceType(tx);
  if (known) return known;
  const made = { id: newId(), externalId: null, name: 'Основная цена', currency: 'RUB', isMain: true };
  await tx.insertInto('PriceType').values(made).execute();
  return made;
}
