import { z } from 'zod';
import type { Brand } from './brand.ts';
import { parseDecimalHalfUp } from './decimal-text.ts';
import { ok, type Result, refuse } from './result.ts';

/** A quantity: whole thousandths of the product's unit (1 piece = 1000). */
export type Thousandths = Brand<number, 'Thousandths'>;

/** The one constructor of quantities. Throws RangeError for anything but a safe integer. */
export function thousandths(quantity: number): Thousandths {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`not a whole number of thousandths: ${quantity}`);
  return (quantity === 0 ? 0 : quantity) as Thousandths;
}

/** A quantity at the border, possibly negative (a correction of stock). */
export const thousandthsSchema = z.int().transform(thousandths);

/** A quantity that may be zero but not less. */
export const nonNegativeThousandthsSchema = z.int().nonnegative().transform(thousandths);

/** A quantity of which there is some. */
export const positiveThousandthsSchema = z.int().positive().transform(thousandths);

/**
 * Reads a quantity as people and 1C write it ("1 500", "0,25"): a fourth decimal is rounded, a half away from zero.
 * Refusals: `quantity.malformed`, `quantity.tooLarge`.
 */
export function parseQuantity(text: string): Result<Thousandths> {
  const quantity = parseDecimalHalfUp(text, 3);
  if (quantity === null) return refuse('quantity.malformed', { text });
  const asNumber = Number(quantity);
  return Number.isSafeInteger(asNumber) ? ok(thousandths(asNumber)) : refuse('quantity.tooLarge', { text });
}
