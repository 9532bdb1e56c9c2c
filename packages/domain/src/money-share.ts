import { type Kopecks, kopecks } from './money.ts';
import { divideHalfUp } from './rounding.ts';

const wholeBasisPoints = 10_000n;
const thousandthsInUnit = 1_000n;

/**
 * Splits an amount in proportion to whole non-negative weights by the largest remainder (Hamilton), so the parts always
 * add up to it; equal remainders favour the earlier part. A negative amount splits as the mirror of the positive one.
 * No weights split only zero. Throws RangeError when the weights can't carry the amount.
 */
export function splitByWeights(total: Kopecks, weights: readonly number[]): Kopecks[] {
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError('weights must be whole and not negative');
  }
  const sum = weights.reduce((so, weight) => so + BigInt(weight), 0n);
  if (sum === 0n) {
    if (total !== 0) throw new RangeError('nothing to split the amount over');
    return weights.map(() => kopecks(0));
  }
  const magnitude = BigInt(Math.abs(total));
  const shares = weights.map((weight, index) => {
    const exact = magnitude * BigInt(weight);
    return { index, whole: exact / sum, rest: exact % sum };
  });
  const spread = shares.reduce((so, share) => so + share.whole, 0n);
  const byRest = shares.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const favoured = new Set(byRest.slice(0, Number(magnitude - spread)).map((share) => share.index));
  const sign = total < 0 ? -1 : 1;
  return shares.map((share) => kopecks(sign * (Number(share.whole) + (favoured.has(share.index) ? 1 : 0))));
}

/** A percentage (in basis points: 1 % = 100) of an amount, a half of a kopeck rounded away from zero. */
export function percentHalfUp(amount: Kopecks, basisPoints: number): Kopecks {
  return kopecks(Number(divideHalfUp(BigInt(amount) * BigInt(basisPoints), wholeBasisPoints)));
}

/**
 * The VAT inside an amount that includes it: amount × rate / (100 % + rate), a half rounded away from zero
 * (Tax Code of Russia, art. 164 p. 4: the computed rate).
 */
export function vatIncludedHalfUp(amountWithVat: Kopecks, rateBasisPoints: number): Kopecks {
  const rate = BigInt(rateBasisPoints);
  return kopecks(Number(divideHalfUp(BigInt(amountWithVat) * rate, wholeBasisPoints + rate)));
}

/**
 * Amount of an order line with VAT: price × quantity − discount, rounded once, at the end, a half away from zero.
 * Price in kopecks for one unit, quantity in thousandths of the unit, discount in basis points.
 */
export function lineAmountHalfUp(
  priceKopecks: Kopecks,
  quantityThousandths: number,
  discountBasisPoints: number,
): Kopecks {
  const exact = BigInt(priceKopecks) * BigInt(quantityThousandths) * (wholeBasisPoints - BigInt(discountBasisPoints));
  return kopecks(Number(divideHalfUp(exact, thousandthsInUnit * wholeBasisPoints)));
}
