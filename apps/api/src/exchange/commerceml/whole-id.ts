import type { ItemFacts } from '../read/index.ts';

/** The whole `Ид`: a variant of a product is an item of its own, with its own price and stock. */
export function wholeId({ externalId, characteristicId }: ItemFacts): string {
  return characteristicId === null ? externalId : `${externalId}#${characteristicId}`;
}
