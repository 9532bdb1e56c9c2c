import { fromEpochDay } from '@svodka/domain';

const epochOf1900 = -25_569;
const epochOf1904 = -24_107;
const secondsInDay = 86_400;

/**
 * A spreadsheet's count of days (from the end of 1899, or from 1904) with its fraction of a day, in ISO form, with
 * the time if there is one; below one it is a time alone. Null outside of the years a spreadsheet knows.
 */
export function serialDay(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < 2_950_000)) return null;
  const seconds = Math.round(serial * secondsInDay);
  const wholeDays = Math.floor(seconds / secondsInDay);
  const clock = clockText(seconds - wholeDays * secondsInDay);
  if (serial < 1 && !from1904) return clock;
  // A spreadsheet believes in the 29th of February 1900, so the days before it are counted from a day later.
  const epochOf1900AsCounted = wholeDays < 60 ? epochOf1900 + 1 : epochOf1900;
  const day = fromEpochDay((from1904 ? epochOf1904 : epochOf1900AsCounted) + wholeDays);
  return clock === '00:00:00' ? day : `${day}T${clock}`;
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
