import { serialDay } from '../serial-day.ts';
import type { NumberStyle } from './read-styles.ts';

/** What a numeric cell says: the number as the person sees it, or a day in ISO form with the time if there is one. */
export function numberText(written: string, style: NumberStyle, from1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  if (style.kind === 'day') return serialDay(value, from1904) ?? plainNumber(value);
  const text = plainNumber(value);
  return style.kind === 'code' && /^\d+$/.test(text) ? text.padStart(style.digits, '0') : text;
}

/** Fifteen significant digits are what a spreadsheet keeps and shows; the rest is noise of binary fractions. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}
