import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity, positiveThousandthsSchema, thousandths, thousandthsSchema } from './quantity.ts';

describe('quantity', () => {
  it.each([
    ['1 500', 1_500_000],
    ['0,25', 250],
    ['0,0005', 1],
    ['0.0004', 0],
    ['-3', -3_000],
  ])('reads %j', (text, quantity) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value: quantity });
  });

  it('refuses what is no number or too large a one', () => {
    expect(parseQuantity('шт')).toMatchObject({ error: { code: 'quantity.malformed' } });
    expect(parseQuantity('99999999999999999')).toMatchObject({ error: { code: 'quantity.tooLarge' } });
  });

  it('is whole thousandths and nothing else', () => {
    expect(() => thousandths(0.1)).toThrow(RangeError);
    expect(Object.is(thousandths(-0), 0)).toBe(true);
    expect(thousandthsSchema.parse(-5)).toBe(-5);
    expect(positiveThousandthsSchema.safeParse(0).success).toBe(false);
  });

  it('reads back whatever is written with three decimals', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 12), (quantity) => {
        const digits = String(quantity).padStart(4, '0');
        expect(parseQuantity(`${digits.slice(0, -3)}.${digits.slice(-3)}`)).toEqual({ ok: true, value: quantity });
      }),
    );
  });
});
