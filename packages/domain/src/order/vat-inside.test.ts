import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addKopecks, kopecks } from '../money.ts';
import { vatIncludedHalfUp } from '../money-share.ts';
import { vatByRate, vatInside } from './vat-inside.ts';

const line = (amount: number, vatBasisPoints: number) => ({ amount: kopecks(amount), vatBasisPoints });

describe('the VAT inside a document', () => {
  it('is told rate by rate, the higher first', () => {
    expect(vatByRate([line(12_000, 2_000), line(12_200, 2_200), line(5_000, 0), line(600, 2_000)])).toEqual([
      { vatBasisPoints: 2_200, amount: 12_200, vat: 2_200 },
      { vatBasisPoints: 2_000, amount: 12_600, vat: 2_100 },
      { vatBasisPoints: 0, amount: 5_000, vat: 0 },
    ]);
  });

  it('is shared by lines to the kopeck, the largest remainder first', () => {
    // 3 × 1.00 ₽ hold 54.098… kopecks together, 18.03… each.
    expect(vatInside([line(100, 2_200), line(100, 2_200), line(100, 2_200)])).toEqual([18, 18, 18]);
    // 3 × 0.34 ₽ hold 17 kopecks together; each alone would round to 6.
    expect(vatInside([line(34, 2_000), line(34, 2_000), line(34, 2_000)])).toEqual([6, 6, 5]);
  });

  it('is the same for the lines together as for their sum, and within a kopeck of each line alone', () => {
    const someLine = fc.record({ amount: fc.nat(10_000_000), rate: fc.constantFrom(0, 1_000, 2_000, 2_200) });
    fc.assert(
      fc.property(fc.array(someLine, { maxLength: 20 }), (rows) => {
        const lines = rows.map(({ amount, rate }) => line(amount, rate));
        const inside = vatInside(lines);
        expect(addKopecks(...inside)).toBe(addKopecks(...vatByRate(lines).map(({ vat }) => vat)));
        for (const [at, { amount, vatBasisPoints }] of lines.entries()) {
          expect(Math.abs((inside[at] ?? 0) - vatIncludedHalfUp(amount, vatBasisPoints))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
