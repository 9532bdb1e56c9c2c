import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { kopecks } from '../money.ts';
import { changedPrice, priceOn, priceSteps } from './price.ts';

const dated = (validFrom: string, price: number) => ({ validFrom: plainDate(validFrom), price: kopecks(price) });

describe('the price on a day', () => {
  const prices = [dated('2026-12-01', 300), dated('2026-01-01', 100), dated('2026-06-01', 200)];
  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 100],
    ['2026-11-30', 200],
    ['2026-12-01', 300],
    ['2027-12-01', 300],
  ])('on %s it is %s', (day, price) => {
    expect(priceOn(prices, plainDate(day))?.price ?? null).toBe(price);
  });
});

describe('a price changed by a percent', () => {
  it.each([
    [10_050, 550, 1, 10_603],
    [10_000, 550, 100, 10_600],
    [10_000, -300, 1_000, 10_000],
    [5, -9_900, 1, 1],
    [0, 1_000, 100, 0],
  ] as const)('%i by %i to %i is %i', (price, basisPoints, step, changed) => {
    expect(changedPrice(kopecks(price), basisPoints, step)).toBe(changed);
  });

  it('is a whole number of steps and never nothing', () => {
    const price = fc.integer({ min: 1, max: 10_000_000_000 });
    const share = fc.integer({ min: -9_999, max: 100_000 });
    fc.assert(
      fc.property(price, share, fc.constantFrom(...priceSteps), (before, basisPoints, step) => {
        const after = changedPrice(kopecks(before), basisPoints, step);
        expect(after % step).toBe(0);
        expect(after).toBeGreaterThan(0);
      }),
    );
  });
});
