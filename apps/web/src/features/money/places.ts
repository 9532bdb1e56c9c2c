import type { PlaceTab } from '#ui';

/** The pages of money, in the order an economist's morning goes through them. */
export function moneyPlaces(): PlaceTab[] {
  return [];
}
