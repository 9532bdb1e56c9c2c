import type { DatabaseTransaction } from '@svodka/database';
import { newId } from '../../platform/new-id.ts';

export interface PriceTypeFacts {
  externalId: string;
  name: string | null;
  currency: string | null;
}

export interface PriceType {
  id: string;
  externalId: string | null;
  name: string;
  currency: string;
  isMain: boolean;
}

/** A price that the file gives no type is kept under this one. */
export const untypedPrice = 'svodka:untyped';
const rouble = new Set(['RUB', 'RUR', '643', '810', 'РУБ', 'РУБ.', 'Р.', '₽']);

export function currencyCode(written: string | null): string {
  const code = (written ?? '').trim().toUpperCase();
  return code === '' || rouble.has(code) ? 'RUB' : code;
}

export function readPriceTypes(tx: DatabaseTransaction): Promise<PriceType[]> {
  return tx.selectFrom('PriceType').select(['id', 'externalId', 'name', 'currency', 'isMain']).orderBy('id').execute();
}

/**
 * Price types by their external ids, made and renamed as the facts say. One that nobody described is made under its id,
 * so that its prices aren't lost. The first price type of all is the main one.
 */
export async function ensurePriceTypes(
  tx: DatabaseTransaction,
  facts: readonly PriceTypeFacts[],
): Promise<Map<string, PriceType>> {
  const known = await readPriceTypes(tx);
  const types = new Map(known.flatMap((type) => (type.externalId === null ? [] : [[type.externalId, type] as const])));
  let hasMain = known.some((type) => type.isMain);
  for (const fact of facts) {
    const type = types.get(fact.externalId);
    const currency = currencyCode(fact.currency);
    if (type === undefined) {
      const name = fact.name ?? (fact.externalId === untypedPrice ? 'Цена без типа' : `Тип цены ${fact.externalId}`);
      const made = { id: newId(), externalId: fact.externalId, name, currency, isMain: !hasMain };
      await tx.insertInto('PriceType').values(made).execute();
      types.set(fact.externalId, made);
      hasMain = true;
    } else if (fact.name !== null && (fact.name !== type.name || currency !== type.currency)) {
      await tx.updateTable('PriceType').set({ name: fact.name, currency }).where('id', '=', type.id).execute();
      types.set(fact.externalId, { ...type, name: fact.name, currency });
    }
  }
  return types;
}
