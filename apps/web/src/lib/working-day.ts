import { isPlainDate, workingCalendar, workingDaysBetween } from '@svodka/domain';

const calendar = workingCalendar();

export function isWorkingDay(day: string): boolean {
  return isPlainDate(day) && calendar.isWorkingDay(day);
}

/** Signed working days from one day to another; null while one of them is not a day yet. */
export function workingDaysTo(from: string, to: string): number | null {
  return isPlainDate(from) && isPlainDate(to) ? workingDaysBetween(calendar, from, to) : null;
}
