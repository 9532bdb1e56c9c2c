import { z } from 'zod';
import type { Brand } from './brand.ts';
import { civilOf, digitsAt, epochDayOf, twoDigits } from './civil.ts';

/** A business day, ISO `YYYY-MM-DD`: no time, no zone. Compares as text. */
export type PlainDate = Brand<string, 'PlainDate'>;

const firstEpochDay = epochDayOf(1, 1, 1);
const lastEpochDay = epochDayOf(9999, 12, 31);

function epochDayOfText(text: string): number | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const day = epochDayOf(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
  if (!(day >= firstEpochDay && day <= lastEpochDay)) return null;
  return isoDay(day) === text ? day : null;
}

function isoDay(day: number): string {
  const civil = civilOf(day);
  return `${String(civil.year).padStart(4, '0')}-${twoDigits(civil.month)}-${twoDigits(civil.day)}`;
}

/** Whether a text is a real day of the years 0001–9999 in ISO form. */
export function isPlainDate(text: string): text is PlainDate {
  return epochDayOfText(text) !== null;
}

/** The one constructor of days. Throws RangeError unless the text is a real day: 2026-02-29 isn't. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** A day at the border. */
export const plainDateSchema = z
  .string()
  .refine(isPlainDate, { error: 'not a day' })
  .transform((text) => plainDate(text));

/** Days since 1970-01-01; the day was checked when it was made. */
export function epochDay(date: PlainDate): number {
  return epochDayOf(digitsAt(date, 0, 4), digitsAt(date, 5, 2), digitsAt(date, 8, 2));
}

/** The day so many days after 1970-01-01. Throws RangeError outside the years 0001–9999. */
export function fromEpochDay(day: number): PlainDate {
  if (!Number.isInteger(day) || day < firstEpochDay || day > lastEpochDay) throw new RangeError(`no such day: ${day}`);
  return isoDay(day) as PlainDate;
}

/** The day `days` calendar days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(epochDay(date) + days);
}

/** Calendar days from one day to another, negative when the other is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

/** Day of the week, 1 = Monday … 7 = Sunday (ISO 8601). */
export function dayOfWeek(date: PlainDate): number {
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** Order of days for sorting: negative, zero, positive. */
export function comparePlainDates(one: PlainDate, other: PlainDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
