import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kopecks } from './money.ts';
import { lineAmountHalfUp, percentHalfUp, splitByWeights, vatIncludedHalfUp } from './money-share.ts';

const amount = fc.maxSafeInteger().map(kopecks);
const weights = fc
  .array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 })
  .filter((all) => all.some((one) => one > 0));

describe('splitByWeights', () => {
  it('always gives out exactly the amount, each part within a kopeck of its due', () => {
    fc.assert(
      fc.property(amount, weights, (total, shares) => {
        const parts = splitByWeights(total, shares);
        const sum = shares.reduce((so, share) => so + BigInt(share), 0n);
        expect(parts.reduce((so, part) => so + BigInt(part), 0n)).toBe(BigInt(total));
        for (const [at, part] of parts.entries()) {
          const off = BigInt(part) * sum - BigInt(total) * BigInt(shares[at] ?? 0);
          expect(off < 0n ? -off : off).toBeLessThan(sum);
        }
      }),
    );
  });

  it('splits a refund as the mirror of the payment', () => {
    fc.assert(
      fc.property(amount, weights, (total, shares) => {
        const mirrored = splitByWeights(kopecks(-total), shares).map((part) => kopecks(-part));
        expect(mirrored).toEqual(splitByWeights(total, shares));
      }),
    );
  });

  it('gives the odd kopeck to the earlier of equal parts, and nothing to a part without weight', () => {
    expect(splitByWeights(kopecks(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitByWeights(kopecks(5), [0, 1, 0])).toEqual([0, 5, 0]);
  });

  it('splits only zero over no weight', () => {
    expect(splitByWeights(kopecks(0), [0, 0])).toEqual([0, 0]);
    expect(splitByWeights(kopecks(0), [])).toEqual([]);
    expect(() => splitByWeights(kopecks(1), [0])).toThrow(RangeError);
    expect(() => splitByWeights(kopecks(1), [-1, 2])).toThrow(RangeError);
    expect(() => splitByWeights(kopecks(1), [0.5])).toThrow(RangeError);
  });
});

describe('rounding of shares', () => {
  it('rounds a half of a kopeck away from zero, both ways alike', () => {
    expect(percentHalfUp(kopecks(50), 100)).toBe(1);
    expect(percentHalfUp(kopecks(-50), 100)).toBe(-1);
    expect(percentHalfUp(kopecks(49), 100)).toBe(0);
  });

  it('finds the VAT inside an amount', () => {
    expect(vatIncludedHalfUp(kopecks(12_000), 2_000)).toBe(2_000);
    expect(vatIncludedHalfUp(kopecks(12_200), 2_200)).toBe(2_200);
    expect(vatIncludedHalfUp(kopecks(11_000), 1_000)).toBe(1_000);
    expect(vatIncludedHalfUp(kopecks(11_000), 0)).toBe(0);
    expect(vatIncludedHalfUp(kopecks(100), 2_200)).toBe(18);
  });

  it('never finds more VAT than amount, and always the same of the negative', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 5_000 }), (total, rate) => {
        const vat = vatIncludedHalfUp(total, rate);
        expect(Math.abs(vat)).toBeLessThanOrEqual(Math.abs(total));
        expect(vatIncludedHalfUp(kopecks(-total), rate)).toBe(kopecks(-vat));
      }),
    );
  });
});

describe('lineAmountHalfUp', () => {
  it('rounds once, at the end, without floats', () => {
    expect(lineAmountHalfUp(kopecks(333), 1_500, 0)).toBe(500);
    expect(lineAmountHalfUp(kopecks(10_001), 3_000, 1_250)).toBe(26_253);
    expect(lineAmountHalfUp(kopecks(9_007_199_254_740_991), 1_000, 0)).toBe(9_007_199_254_740_991);
    expect(lineAmountHalfUp(kopecks(100), 1_000, 10_000)).toBe(0);
  });

  it('throws rather than give an amount that is not exact', () => {
    expect(() => lineAmountHalfUp(kopecks(9_007_199_254_740_991), 2_000, 0)).toThrow(RangeError);
  });

  it('agrees with price × quantity when nothing is to be rounded', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.nat(1_000_000), (price, pieces) => {
        expect(lineAmountHalfUp(kopecks(price), pieces * 1_000, 0)).toBe(price * pieces);
      }),
    );
  });
});
