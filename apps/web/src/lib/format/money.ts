import { t } from '@lingui/core/macro';
import { formatInteger, numberLocale } from './number.ts';

const nbsp = '\u00A0';
const minus = '\u2212';

/** `auto` shows kopecks only when there are some, as interface.md asks: kopecks only where they matter. */
export type KopecksShown = 'auto' | 'always' | 'never';

/** Kopecks → «1 234 567,89» without the sign of the currency. Integer arithmetic only. */
export function formatAmount(kopecks: number, shown: KopecksShown = 'auto'): string {
  const size = Math.abs(kopecks);
  const rest = size % 100;
  const whole = shown === 'never' ? Math.round(size / 100) : Math.trunc(size / 100);
  const withRest = shown === 'always' || (shown === 'auto' && rest > 0);
  const sign = kopecks < 0 && (whole > 0 || (withRest && rest > 0)) ? minus : '';
  const point = numberLocale() === 'ru-RU' ? ',' : '.';
  return sign + formatInteger(whole) + (withRest ? point + String(rest).padStart(2, '0') : '');
}

/** Kopecks → «1 234 567,89 ₽». */
export function formatMoney(kopecks: number, shown: KopecksShown = 'auto'): string {
  return `${formatAmount(kopecks, shown)}${nbsp}₽`;
}

/** Kopecks → «38,4 млн ₽», for headlines where the exact figure stands nearby. */
export function formatMoneyShort(kopecks: number): string {
  const roubles = kopecks / 100;
  const size = Math.abs(roubles);
  const digits = new Intl.NumberFormat(numberLocale(), { maximumFractionDigits: 1 });
  if (size >= 1e9) return t`${digits.format(roubles / 1e9)} млрд ₽`;
  if (size >= 1e6) return t`${digits.format(roubles / 1e6)} млн ₽`;
  if (size >= 1e5) return t`${digits.format(Math.round(roubles / 1e3))} тыс. ₽`;
  return formatMoney(kopecks, 'never');
}

/** What a person typed («1 234,5», «1234.50 ₽») → kopecks, or null when it isn't money. */
export function parseMoney(text: string): number | null {
  const plain = text
    .replace(/[\s\u00A0\u202F₽]/g, '')
    .replace(',', '.')
    .replace(minus, '-');
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  const kopecks = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] === '-' ? -kopecks : kopecks;
}
