import { z } from 'zod';
import type { Brand } from './brand.ts';
import { parseDecimalHalfUp } from './decimal-text.ts';
import { ok, type Result, refuse } from './result.ts';

/** Money: a whole number of kopecks, |x| < 2^53. Never a float of roubles. */
export type Kopecks = Brand<number, 'Kopecks'>;

/** The one constructor of money. Throws RangeError for anything but a safe integer: that is a bug of the caller. */
export function kopecks(amount: number): Kopecks {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole safe number of kopecks: ${amount}`);
  return (amount === 0 ? 0 : amount) as Kopecks;
}

/** Money at the border: a safe integer becomes kopecks, anything else is an issue and no exception. */
export const kopecksSchema = z.int().transform(kopecks);

/** Money that can't be negative: prices, amounts of lines and orders. */
export const nonNegativeKopecksSchema = z.int().nonnegative().transform(kopecks);

export const zeroKopecks: Kopecks = kopecks(0);

/**
 * Reads roubles as people and 1C write them ("1 234 567,89", "-5", "10.1250"): up to four decimals, a half of a kopeck
 * rounded away from zero. Refusals: `money.malformed`, `money.tooLarge`.
 */
export function rublesToKopecks(text: string): Result<Kopecks> {
  const amount = parseDecimalHalfUp(text, 2);
  if (amount === null) return refuse('money.malformed', { text });
  const asNumber = Number(amount);
  return Number.isSafeInteger(asNumber) ? ok(kopecks(asNumber)) : refuse('money.tooLarge', { text });
}

/** The sum of any number of amounts; nothing adds up to zero. Throws when the sum leaves the safe range. */
export function addKopecks(...amounts: readonly Kopecks[]): Kopecks {
  let sum = 0;
  for (const amount of amounts) sum = kopecks(sum + amount);
  return kopecks(sum);
}

/** `from` less `what`. */
export function subtractKopecks(from: Kopecks, what: Kopecks): Kopecks {
  return kopecks(from - what);
}

/** The smaller of two amounts. */
export function minKopecks(one: Kopecks, other: Kopecks): Kopecks {
  return one <= other ? one : other;
}

/** The larger of two amounts. */
export function maxKopecks(one: Kopecks, other: Kopecks): Kopecks {
  return one >= other ? one : other;
}
