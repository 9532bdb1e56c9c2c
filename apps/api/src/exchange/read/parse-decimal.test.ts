import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from './parse-decimal.ts';

describe('parseDecimal', () => {
  it.each([
    ['1234,56', 123456],
    ['1 234,56', 123456],
    ['1\u00a0234\u202f567.89', 123456789],
    ['1,234.50', 123450],
    ['1.234,50', 123450],
    ['1,234,567', 123456700],
    ['1,234', 123],
    ['231.7400', 23174],
    ['0.0050', 1],
    ['0,0049', 0],
    ['-10,005', -1001],
    ['−5', -500],
    ['184 000 ₽', 18400000],
    ['12 руб.', 1200],
    ['.5', 50],
    ['5.', 500],
    ['1.5E3', 150000],
    ['1e-7', 0],
    ['-0', 0],
  ])('reads %s', (text, kopecks) => expect(parseDecimal(text, 2)).toBe(kopecks));

  it.each([
    '',
    ' ',
    '-',
    '.',
    ',',
    'по запросу',
    '1 23',
    '12 34',
    '1.2.3',
    '1,23,4',
    '1-2',
    '0x10',
    'NaN',
    '1e999',
    '9'.repeat(40),
  ])('refuses %j rather than guessing', (text) => expect(parseDecimal(text, 2)).toBeNull());

  it('reads back any amount however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.constantFrom('.', ','), (kopecks, point) => {
        const digits = String(Math.abs(kopecks)).padStart(3, '0');
        const rubles = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
        const text = `${kopecks < 0 ? '-' : ''}${rubles}${point}${digits.slice(-2)}`;
        expect(parseDecimal(text, 2)).toBe(kopecks === 0 ? 0 : kopecks);
      }),
    );
  });
});
