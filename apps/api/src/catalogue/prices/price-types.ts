import type { Database } from '@svodka/database';

/** The price lists of the plant, the main one first. */
export function priceTypes(db: Database) {
  return db
    .selectFrom('PriceType')
    .select(['id', 'name', 'currency', 'isMain'])
    .orderBy('isMain', 'desc')
    .orderBy('name')
    .execute();
}
