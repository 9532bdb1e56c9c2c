import { civilOf, epochDayOf } from '../civil.ts';
import { epochDay } from '../date.ts';
import type { CalendarTable } from './russian-days.ts';
import { isWeekday, weekdayNumber, weekdaysBefore } from './weekdays.ts';

type DayKind = 'off' | 'full' | 'shortened';
const kinds = ['off', 'full', 'shortened'] as const;

/** Prefix sums over the years of a table, continued on both sides by Monday–Friday. All in epoch days and minutes. */
export type DayCounts = {
  readonly kindOf: (day: number) => DayKind;
  readonly workingDaysBefore: (day: number) => number;
  /** The working day that has exactly `count` working days before it. */
  readonly workingDayNumber: (count: number) => number;
  readonly minutesBefore: (day: number) => number;
};

/** Marks every day of the table's years: 0 off, 1 full, 2 shortened. */
function markDays(table: CalendarTable, start: number, end: number): Uint8Array {
  const marks = Uint8Array.from({ length: end - start }, (_, at) => (isWeekday(start + at) ? 1 : 0));
  for (const [year, exceptions] of table) {
    const lists = [exceptions.dayOff, exceptions.workingWeekend, exceptions.shortened];
    for (const [mark, days] of lists.entries()) {
      for (const day of days) {
        const at = epochDay(day);
        if (civilOf(at).year !== year) throw new RangeError(`${day} is not a day of ${year}`);
        marks[at - start] = mark;
      }
    }
  }
  return marks;
}

/** Counts working days and minutes so that any question about the calendar is two look-ups. */
export function dayCounts(table: CalendarTable, fullMinutes: number, shortenedMinutes: number): DayCounts {
  const years = [...table.keys()];
  const start = years.length === 0 ? 0 : epochDayOf(Math.min(...years), 1, 1);
  const end = years.length === 0 ? 0 : epochDayOf(Math.max(...years) + 1, 1, 1);
  const marks = markDays(table, start, end);
  const first = weekdaysBefore(start);
  const daysBefore = new Int32Array(marks.length + 1).fill(first);
  const shortenedBefore = new Int32Array(marks.length + 1);
  const workingDays: number[] = [];
  for (const [at, mark] of marks.entries()) {
    if (mark !== 0) workingDays.push(start + at);
    daysBefore[at + 1] = first + workingDays.length;
    shortenedBefore[at + 1] = (shortenedBefore[at] ?? 0) + (mark === 2 ? 1 : 0);
  }
  const within = (day: number) => Math.min(Math.max(day, start), end) - start;
  const workingDaysBefore = (day: number) => {
    const inside = daysBefore[within(day)] ?? first;
    if (day < start) return weekdaysBefore(day);
    return day > end ? inside + weekdaysBefore(day) - weekdaysBefore(end) : inside;
  };
  const total = first + workingDays.length;
  return {
    kindOf: (day) =>
      day < start || day >= end ? (isWeekday(day) ? 'full' : 'off') : (kinds[marks[day - start] ?? 0] ?? 'off'),
    workingDaysBefore,
    workingDayNumber: (count) => {
      if (count < first) return weekdayNumber(count);
      return workingDays[count - first] ?? weekdayNumber(count - total + weekdaysBefore(end));
    },
    minutesBefore: (day) =>
      workingDaysBefore(day) * fullMinutes - (shortenedBefore[within(day)] ?? 0) * (fullMinutes - shortenedMinutes),
  };
}
