import type { PlainDate } from '../date.ts';
import { type Kopecks, kopecks } from '../money.ts';

export interface DatedPrice {
  readonly validFrom: PlainDate;
  readonly price: Kopecks;
}

/** The price in force on a day: that of the latest day it is not before; null before the first. Order doesn't matter. */
export function priceOn<P extends DatedPrice>(prices: readonly P[], day: PlainDate): P | null {
  let found: P | null = null;
  for (const one of prices)
    if (one.validFrom <= day && (found === null || one.validFrom > found.validFrom)) found = one;
  return found;
}

/** What prices are rounded to when a price list is changed by a percent: a kopeck, a rouble, ten, a hundred. */
export const priceSteps = [1, 100, 1_000, 10_000] as const;
export type PriceStep = (typeof priceSteps)[number];

const whole = 10_000;

/**
 * A price changed by a share in basis points (+550 = 5,5 % dearer, −300 = 3 % cheaper), rounded half up to the step in
 * kopecks. A price that was something never becomes nothing: it is at least one step.
 */
export function changedPrice(price: Kopecks, basisPoints: number, step: PriceStep): Kopecks {
  const exact = BigInt(price) * BigInt(whole + basisPoints);
  const divisor = BigInt(whole) * BigInt(step);
  const steps = (exact * 2n + divisor) / (divisor * 2n);
  if (price === 0) return price;
  return kopecks(Number(steps < 1n ? 1n : steps) * step);
}
