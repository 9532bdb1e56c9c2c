import { currentLocale } from '../i18n.ts';

export function numberLocale(): 'ru-RU' | 'en-GB' {
  return currentLocale() === 'en' ? 'en-GB' : 'ru-RU';
}

const integers = new Map<string, Intl.NumberFormat>();

export function formatInteger(value: number): string {
  const locale = numberLocale();
  const known = integers.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  integers.set(locale, known);
  // One kind of space everywhere: Intl uses a narrow one in some locales, which Inter's subset lacks.
  return known.format(value).replace(/\u202F/g, '\u00A0');
}

/** 7,3: a number to one decimal. */
export function formatDecimal(value: number): string {
  return new Intl.NumberFormat(numberLocale(), { maximumFractionDigits: 1 }).format(value).replace(/\u202F/g, '\u00A0');
}

/** A share 0…1 → «42 %». */
export function formatPercent(share: number): string {
  return `${formatInteger(share * 100)}\u00A0%`;
}

/** +3, −2: a signed change with a true minus. */
export function formatSigned(value: number): string {
  if (value === 0) return '0';
  return (value > 0 ? '+' : '\u2212') + formatInteger(Math.abs(value));
}

/** Thousandths of the unit → «1 250,5». */
export function formatThousandths(thousandths: number): string {
  const exact = new Intl.NumberFormat(numberLocale(), { maximumFractionDigits: 3 });
  return exact.format(thousandths / 1000).replace(/\u202F/g, '\u00A0');
}

/** What a person typed as a quantity → thousandths, or null. */
export function parseThousandths(text: string): number | null {
  const match = /^(\d{1,12})(?:[.,](\d{1,3}))?$/.exec(text.replace(/[\s\u00A0\u202F]/g, ''));
  if (!match) return null;
  return Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'));
}
