import { describe, expect, it } from 'vitest';
import { activateLocale } from '../i18n.ts';
import { formatDayNear, formatDayShort } from './date.ts';
import { formatCalendarDays, formatOrders, formatUsedOfNorm } from './duration.ts';

describe('plurals', () => {
  it('are right in Russian', () => {
    expect([1, 2, 5, 11, 21, 22, 112].map(formatOrders)).toEqual([
      '1 заказ',
      '2 заказа',
      '5 заказов',
      '11 заказов',
      '21 заказ',
      '22 заказа',
      '112 заказов',
    ]);
    expect([1, 3, 14, 101].map(formatCalendarDays)).toEqual(['1 день', '3 дня', '14 дней', '101 день']);
  });
  it('are right in English', async () => {
    await activateLocale('en');
    expect([1, 2, 21].map(formatOrders)).toEqual(['1 order', '2 orders', '21 orders']);
    await activateLocale('ru');
  });
});

describe('days', () => {
  it('are words near today and dates further away', () => {
    const near = (day: string) => formatDayNear(day, '2026-11-23');
    expect(near('2026-11-22')).toBe('вчера');
    expect(near('2026-11-26')).toBe('через 3 дня');
    expect(near('2026-11-18')).toBe('5 дней назад');
    expect(near('2026-12-18')).toBe('18 дек');
  });
  it('carry the year only when it is another one', () => {
    expect(formatDayShort('2027-02-02', '2026-11-23')).toBe('2 фев 27');
    expect(formatDayShort('2026-05-02', '2026-11-23')).toBe('2 мая');
  });
  it('of work are told against the norm', () => {
    expect(formatUsedOfNorm(4, 3)).toBe('4 р. д. из 3');
    expect(formatUsedOfNorm(2.5, null)).toBe('2,5 р. д.');
  });
});
