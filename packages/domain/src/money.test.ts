import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  addKopecks,
  type Kopecks,
  kopecks,
  kopecksSchema,
  maxKopecks,
  minKopecks,
  rublesToKopecks,
  subtractKopecks,
} from './money.ts';
import type { Thousandths } from './quantity.ts';

describe('kopecks', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %s, which is no exact amount', (amount) => {
    expect(() => kopecks(amount)).toThrow(RangeError);
    expect(kopecksSchema.safeParse(amount).success).toBe(false);
  });

  it('has one zero', () => {
    expect(Object.is(kopecks(-0), 0)).toBe(true);
  });

  it('is neither a plain number nor a quantity to the compiler', () => {
    expectTypeOf<number>().not.toExtend<Kopecks>();
    expectTypeOf<Thousandths>().not.toExtend<Kopecks>();
    expectTypeOf<Kopecks>().toExtend<number>();
  });
});

describe('rublesToKopecks', () => {
  it.each([
    ['1 234 567,89', 123_456_789],
    ['1\u00a0234\u00a0567,89', 123_456_789],
    ['1\u202f234.5', 123_450],
    ['0,005', 1],
    ['-0,005', -1],
    ['10.1249', 1_012],
    ['10.1250', 1_013],
    ['−7', -700],
    [' 42 ', 4_200],
    ['00012', 1_200],
  ])('reads %j', (text, amount) => {
    expect(rublesToKopecks(text)).toEqual({ ok: true, value: amount });
  });

  it.each(['', ' ', 'abc', '1,2,3', '1.', '.5', '12 34', '1,23456', '--1', '1e5', '1 2345'])('refuses %j', (text) => {
    expect(rublesToKopecks(text)).toMatchObject({ ok: false, error: { code: 'money.malformed' } });
  });

  it('refuses what a safe integer cannot hold', () => {
    expect(rublesToKopecks('99999999999999999')).toMatchObject({ ok: false, error: { code: 'money.tooLarge' } });
  });

  it('reads back whatever amount is written with two decimals', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        const digits = String(Math.abs(amount)).padStart(3, '0');
        const text = `${amount < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
        expect(rublesToKopecks(text)).toEqual({ ok: true, value: amount });
      }),
    );
  });
});

describe('arithmetic of money', () => {
  it('throws instead of losing kopecks beyond the safe range', () => {
    const most = kopecks(Number.MAX_SAFE_INTEGER);
    expect(() => addKopecks(most, kopecks(1))).toThrow(RangeError);
    expect(() => subtractKopecks(kopecks(0), most)).not.toThrow();
    expect(() => subtractKopecks(kopecks(-1), most)).toThrow(RangeError);
  });

  it('adds nothing up to zero and compares amounts', () => {
    expect(addKopecks()).toBe(0);
    expect(addKopecks(kopecks(3), kopecks(-5))).toBe(-2);
    expect(minKopecks(kopecks(1), kopecks(2))).toBe(1);
    expect(maxKopecks(kopecks(1), kopecks(2))).toBe(2);
    expect(minKopecks(kopecks(2), kopecks(1))).toBe(1);
    expect(maxKopecks(kopecks(2), kopecks(1))).toBe(2);
  });
});
