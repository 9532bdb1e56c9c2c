import { type Kopecks, kopecks } from '../money.ts';
import { lineAmountHalfUp } from '../money-share.ts';
import type { Thousandths } from '../quantity.ts';
import { amountOf } from './amount-of.ts';

type ShippedLine = {
  readonly amount: Kopecks;
  readonly quantity: Thousandths;
  readonly shippedQuantity: Thousandths;
  readonly price: Kopecks;
  readonly discountBasisPoints: number;
};

/**
 * The amount (kopecks) of a line whose quantity becomes another, at its own price and discount. What has left is worth what
 * its documents say: of the amounts under which `amountOf` gives the shipped goods that same worth, the one nearest to
 * price × quantity; they part by kopecks, and only where price × quantity isn't whole. Throws RangeError when less than was
 * shipped would remain.
 */
export function amendedAmount(line: ShippedLine, quantity: Thousandths): Kopecks {
  const { shippedQuantity: shipped, price, discountBasisPoints } = line;
  if (quantity < shipped) throw new RangeError('less than was shipped');
  const amount = lineAmountHalfUp(price, quantity, discountBasisPoints);
  if (shipped === 0) return amount;
  const worth = BigInt(amountOf(line, shipped));
  // A share is rounded half up: worth ≤ amount × shipped / quantity + ½ < worth + 1.
  const least = ceilDivide(BigInt(quantity) * (2n * worth - 1n), 2n * BigInt(shipped));
  const most = ceilDivide(BigInt(quantity) * (2n * worth + 1n), 2n * BigInt(shipped)) - 1n;
  return kopecks(Math.min(Math.max(amount, Number(least), 0), Number(most)));
}

function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend > 0n && quotient * divisor !== dividend ? quotient + 1n : quotient;
}
