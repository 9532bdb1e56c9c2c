import type { PlainDate } from '../date.ts';
import type { Kopecks } from '../money.ts';
import { russianForm } from './plural.ts';
import type { Language } from './say-value.ts';

const nbsp = '\u00a0';
const russianTimes: readonly (string | undefined)[] = [undefined, 'один раз', 'дважды', 'трижды', 'четырежды'];
const englishTimes: readonly (string | undefined)[] = [undefined, 'once', 'twice', 'three times', 'four times'];

/** How often: дважды, 5 раз, 22 раза; twice, 5 times. */
export function sayTimes(count: number, language: Language): string {
  if (language === 'en') return englishTimes[count] ?? `${count}${nbsp}times`;
  return russianTimes[count] ?? `${count}${nbsp}${russianForm(count, ['раз', 'раза', 'раз'])}`;
}

/** Money as it is said aloud, in whole roubles: 184 000 ₽, 184,000 ₽. */
export function sayRoubles(amount: Kopecks, language: Language): string {
  const roubles = String(Math.round(Math.abs(amount) / 100));
  return `${roubles.replace(/\B(?=(\d{3})+$)/g, language === 'ru' ? nbsp : ',')}${nbsp}₽`;
}

/** An order's number as people say it: 2025-00214 is «214 прошлого года», of this year simply 214. Others stay whole. */
export function sayOrderNumber(number: string, today: PlainDate, language: Language): string {
  const [, year, ordinal] = /^(\d{4})-0*(\d+)$/.exec(number) ?? [];
  if (year === undefined || ordinal === undefined) return number;
  const ago = Number(today.slice(0, 4)) - Number(year);
  if (ago === 0) return ordinal;
  if (language === 'ru') return ago === 1 ? `${ordinal} прошлого года` : `${ordinal} от ${year} года`;
  return ago === 1 ? `${ordinal} of last year` : `${ordinal} of ${year}`;
}
