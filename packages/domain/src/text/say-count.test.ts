import { expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { kopecks } from '../money.ts';
import { sayOrderNumber, sayRoubles, sayTimes } from './say-count.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('how often is told by a word where there is one', () => {
  expect([1, 2, 3, 4, 5, 11, 21, 22, 112].map((count) => plain(sayTimes(count, 'ru')))).toEqual([
    'один раз',
    'дважды',
    'трижды',
    'четырежды',
    '5 раз',
    '11 раз',
    '21 раз',
    '22 раза',
    '112 раз',
  ]);
  expect([1, 3, 7].map((count) => plain(sayTimes(count, 'en')))).toEqual(['once', 'three times', '7 times']);
});

it('an order is called by its ordinal, and by its year when it is another', () => {
  const today = plainDate('2026-11-25');
  const numbers = ['2026-00417', '2025-00214', '2023-10000', 'ЗК-15'];
  expect(numbers.map((number) => sayOrderNumber(number, today, 'ru'))).toEqual([
    '417',
    '214 прошлого года',
    '10000 от 2023 года',
    'ЗК-15',
  ]);
  expect(numbers.map((number) => sayOrderNumber(number, today, 'en'))).toEqual([
    '417',
    '214 of last year',
    '10000 of 2023',
    'ЗК-15',
  ]);
});

it('money is said in whole roubles', () => {
  expect(plain(sayRoubles(kopecks(18_400_050), 'ru'))).toBe('184 001 ₽');
  expect(plain(sayRoubles(kopecks(1_234_567_00), 'en'))).toBe('1,234,567 ₽');
});
