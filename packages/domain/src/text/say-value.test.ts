import { expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { kopecks } from '../money.ts';
import { sayDay, sayDays, sayMoney } from './say-value.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('days, sums and counts are told as letters have them', () => {
  const day = plainDate('2026-11-05');
  expect([sayDay(day, 'ru'), sayDay(day, 'en')]).toEqual(['05.11.2026', '5 Nov 2026']);
  const sums = [0, 5, 123_450, 123_456_789, -100].map((amount) => kopecks(amount));
  expect(sums.map((sum) => plain(sayMoney(sum, 'ru')))).toEqual([
    '0,00 ₽',
    '0,05 ₽',
    '1 234,50 ₽',
    '1 234 567,89 ₽',
    '−1,00 ₽',
  ]);
  expect(plain(sayMoney(kopecks(123_456_789), 'en'))).toBe('1,234,567.89 RUB');
  expect([1, 2, 5, 11, 14, 21, 22, 25, 111].map((count) => plain(sayDays(count, 'ru')))).toEqual([
    '1 день',
    '2 дня',
    '5 дней',
    '11 дней',
    '14 дней',
    '21 день',
    '22 дня',
    '25 дней',
    '111 дней',
  ]);
  expect([1, 2].map((count) => plain(sayDays(count, 'en')))).toEqual(['1 day', '2 days']);
});
