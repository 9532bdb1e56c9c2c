import { z } from 'zod';
import type { Brand } from './brand.ts';
import { civilOf, digitsAt, epochDayOf, twoDigits } from './civil.ts';

/** A moment: ISO text in UTC with milliseconds, `2026-11-23T10:00:00.000Z`. Compares as text. */
export type Instant = Brand<string, 'Instant'>;

const millisInDay = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const firstMillis = epochDayOf(1, 1, 1) * millisInDay;
const lastMillis = (epochDayOf(9999, 12, 31) + 1) * millisInDay - 1;

/** Whether a text is a real moment in the one canonical form. */
export function isInstant(text: string): text is Instant {
  if (!shape.test(text)) return false;
  const millis = millisOfText(text);
  return millis >= firstMillis && millis <= lastMillis && isoInstant(millis) === text;
}

/** The one constructor of moments from text. Throws RangeError unless canonical and real. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`not a moment: ${text}`);
  return text;
}

/** A moment at the border. */
export const instantSchema = z
  .string()
  .refine(isInstant, { error: 'not a moment' })
  .transform((text) => instant(text));

/** The moment so many milliseconds after 1970-01-01T00:00Z. Throws RangeError when not whole or out of range. */
export function instantFromMillis(millis: number): Instant {
  if (!Number.isInteger(millis) || millis < firstMillis || millis > lastMillis) {
    throw new RangeError(`no such moment: ${millis}`);
  }
  return isoInstant(millis) as Instant;
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function millisOf(moment: Instant): number {
  return millisOfText(moment);
}

function millisOfText(text: string): number {
  const day = epochDayOf(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
  const minutes = digitsAt(text, 11, 2) * 60 + digitsAt(text, 14, 2);
  return day * millisInDay + (minutes * 60 + digitsAt(text, 17, 2)) * 1_000 + digitsAt(text, 20, 3);
}

function isoInstant(millis: number): string {
  const day = Math.floor(millis / millisInDay);
  const rest = millis - day * millisInDay;
  const civil = civilOf(day);
  const year = String(civil.year).padStart(4, '0');
  const time = `${twoDigits(Math.floor(rest / 3_600_000))}:${twoDigits(Math.floor(rest / 60_000) % 60)}`;
  const seconds = `${twoDigits(Math.floor(rest / 1_000) % 60)}.${String(rest % 1_000).padStart(3, '0')}`;
  return `${year}-${twoDigits(civil.month)}-${twoDigits(civil.day)}T${time}:${seconds}Z`;
}
