import { isPlainDate, type PlainDate } from '@svodka/domain';

export interface DayAndTime {
  readonly date: PlainDate;
  /** `HH:MM:SS`; null when only a day is written. */
  readonly time: string | null;
}

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](.+))?$/;
const russian = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\s+г\.?)?(?:[T ,]+(.+))?$/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/;

/**
 * `2014-06-01`, `2014-06-01T0:36:33`, `12.02.2021 09:11:04`, `20140601003633`; null for anything else and for days
 * that the calendar does not have. A zone after the time is ignored: 1C writes the plant's wall clock.
 */
export function readDayAndTime(text: string): DayAndTime | null {
  const written = text.trim();
  const byIso = iso.exec(written);
  if (byIso !== null) return dayAndTime(byIso[1], byIso[2], byIso[3], byIso[4]);
  const byRussian = russian.exec(written);
  if (byRussian !== null) return dayAndTime(fullYear(byRussian[3] ?? ''), byRussian[2], byRussian[1], byRussian[4]);
  const byCompact = compact.exec(written);
  if (byCompact === null) return null;
  const [, year, month, day, hour, minute, second] = byCompact;
  return dayAndTime(year, month, day, hour === undefined ? undefined : `${hour}:${minute}:${second}`);
}

/** `0:36:33`, `09:11`, `18:45:21.123+05:00` → `HH:MM:SS`. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text.trim());
  if (match === null) return null;
  const [, hour = '', minute = '', second = '00'] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}:${second}`;
}

/** «24» is 2024: dates of orders and payments lie in this century, and a birthday is not read here. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function dayAndTime(year = '', month = '', day = '', clock?: string): DayAndTime | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // 1C writes an unset date as the first day of the year 1; nothing of a plant is older than the last century.
  if (!isPlainDate(date) || Number(year) < 1900) return null;
  const time = clock === undefined ? null : readTime(clock);
  return clock !== undefined && time === null ? null : { date, time };
}
