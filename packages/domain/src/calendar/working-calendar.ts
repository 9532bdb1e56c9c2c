import { epochDay, fromEpochDay, type PlainDate } from '../date.ts';
import { type DayCounts, dayCounts } from './day-counts.ts';
import { type CalendarTable, russianDays } from './russian-days.ts';
import { type DayShape, dayShapes, defaultHours, type WorkSpan } from './working-hours.ts';

/** The plant's working calendar: made once, asked millions of times. */
export type WorkingCalendar = {
  readonly isWorkingDay: (date: PlainDate) => boolean;
  /** Working minutes of the day: 480, 420 when shortened, 0 when off (with the default hours). */
  readonly workingMinutesOf: (date: PlainDate) => number;
  /** Whether the year is in the table; other years fall back to Monday–Friday and the screen says so. */
  readonly knows: (year: number) => boolean;
  /** Minutes of a full working day: what one working day of a norm is worth. */
  readonly fullDayMinutes: number;
  readonly counts: DayCounts;
  readonly shapes: { readonly full: DayShape; readonly shortened: DayShape };
};

/** Makes a calendar from a table of exceptions (the Russian one by default) and the plant's hours. */
export function workingCalendar(
  table: CalendarTable = russianDays,
  hours: readonly WorkSpan[] = defaultHours,
): WorkingCalendar {
  const shapes = dayShapes(hours);
  const counts = dayCounts(table, shapes.full.minutes, shapes.shortened.minutes);
  return {
    isWorkingDay: (date) => counts.kindOf(epochDay(date)) !== 'off',
    workingMinutesOf: (date) => {
      const kind = counts.kindOf(epochDay(date));
      return kind === 'off' ? 0 : shapes[kind].minutes;
    },
    knows: (year) => table.has(year),
    fullDayMinutes: shapes.full.minutes,
    counts,
    shapes,
  };
}

/**
 * The working day `days` working days after the date (before it when negative); the date itself when `days` is 0.
 * A day off counts as the evening of the working day before it, so `workingDaysBetween(date, answer)` is always `days`.
 */
export function addWorkingDays(calendar: WorkingCalendar, date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) throw new RangeError(`not a whole number of working days: ${days}`);
  if (days === 0) return date;
  const passed = calendar.counts.workingDaysBefore(epochDay(date) + 1);
  return fromEpochDay(calendar.counts.workingDayNumber(passed + days - 1));
}

/**
 * Working days after `from` up to and including `to`; negative the other way round. Additive for any three days, which
 * is what makes the causes of a slip add up to the slip.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: PlainDate, to: PlainDate): number {
  return calendar.counts.workingDaysBefore(epochDay(to) + 1) - calendar.counts.workingDaysBefore(epochDay(from) + 1);
}
