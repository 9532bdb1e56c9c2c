import { describe, expect, it } from 'vitest';
import { activateLocale } from '../i18n.ts';
import { formatAmount, formatMoney, formatMoneyShort, parseMoney } from './money.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('money in words of the screen', () => {
  it('groups thousands and shows kopecks only when there are some', () => {
    expect(plain(formatMoney(123_456_789))).toBe('1 234 567,89 ₽');
    expect(plain(formatMoney(123_456_700))).toBe('1 234 567 ₽');
    expect(plain(formatMoney(5))).toBe('0,05 ₽');
  });
  it('writes a refund with a true minus and zero without any', () => {
    expect(plain(formatAmount(-150_050))).toBe('−1 500,50');
    expect(plain(formatAmount(-40, 'never'))).toBe('0');
  });
  it('never loses a kopeck at the edge of safe integers', () => {
    expect(plain(formatAmount(Number.MAX_SAFE_INTEGER))).toBe('90 071 992 547 409,91');
  });
  it('shortens headlines', () => {
    expect(plain(formatMoneyShort(3_841_265_000))).toBe('38,4 млн ₽');
  });
  it('reads back what it wrote, and what people type', () => {
    for (const kopecks of [0, 5, 100, -150_050, 123_456_789]) expect(parseMoney(formatMoney(kopecks))).toBe(kopecks);
    expect(parseMoney('1 234.5')).toBe(123_450);
    expect(parseMoney('12 рублей')).toBeNull();
    expect(parseMoney('1,234,567')).toBeNull();
  });
  it('follows the language', async () => {
    await activateLocale('en');
    expect(formatMoney(123_456_789)).toBe('1,234,567.89\u00A0₽');
    await activateLocale('ru');
  });
});
