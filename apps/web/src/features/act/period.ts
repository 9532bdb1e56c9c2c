import { comparePlainDates, isPlainDate, type PlainDate, plainDate } from '@svodka/domain';
import type { ActSearch } from '#lib';

/** The days of the act: those of the URL, or from the new year to today. */
export function periodOf({ from, to }: ActSearch, today: string): { from: PlainDate; to: PlainDate } {
  const last = to !== undefined && isPlainDate(to) ? to : plainDate(today);
  const first = from !== undefined && isPlainDate(from) ? from : plainDate(`${last.slice(0, 4)}-01-01`);
  return { from: comparePlainDates(first, last) < 0 ? first : last, to: last };
}
