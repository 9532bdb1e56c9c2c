import type { PlainDate } from '../date.ts';
import type { Kopecks } from '../money.ts';
import { russianForm } from './plural.ts';

export type Language = 'ru' | 'en';

const nbsp = '\u00a0';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as letters have it: 25.11.2026, 25 Nov 2026. */
export function sayDay(date: PlainDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return language === 'ru' ? `${day}.${month}.${year}` : `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** Money as letters have it, kopecks and all: 1 234,50 ₽ (no-break spaces), 1,234.50 RUB. */
export function sayMoney(amount: Kopecks, language: Language): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const roubles = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, language === 'ru' ? nbsp : ',');
  const sign = amount < 0 ? '−' : '';
  const [point, unit] = language === 'ru' ? [',', '₽'] : ['.', 'RUB'];
  return `${sign}${roubles}${point}${digits.slice(-2)}${nbsp}${unit}`;
}

/** So many days: 1 день, 2 дня, 5 дней; 1 day, 5 days. */
export function sayDays(count: number, language: Language): string {
  const word = language === 'ru' ? russianForm(count, ['день', 'дня', 'дней']) : count === 1 ? 'day' : 'days';
  return `${count}${nbsp}${word}`;
}
