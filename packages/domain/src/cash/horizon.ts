import { addWorkingDays, type WorkingCalendar } from '../calendar/index.ts';
import { addDays, dayOfWeek, daysBetween, type PlainDate } from '../date.ts';

const daysInWeek = 7;

/** The days ahead as tables: offsets from today, so that a simulation never touches a calendar. */
export type Horizon = {
  readonly weeks: number;
  /** Days since the bank last worked: what was due since then may still come today. */
  readonly sinceBankDay: number;
  /** Monday of each week, the present one first. */
  readonly weekStarts: readonly PlainDate[];
  /** The week of a day, `weeks` for days beyond. */
  readonly weekOf: Uint16Array;
  /** The first working day on or after a day. */
  readonly bankDay: Uint16Array;
  /** The day so many working days ahead. */
  readonly workingDay: Uint16Array;
};

/** Tables for so many weeks from today on. Days beyond the horizon are kept as its last. */
export function horizonOf(calendar: WorkingCalendar, today: PlainDate, weeks: number): Horizon {
  const days = weeks * daysInWeek + daysInWeek;
  const last = days - 1;
  const passed = dayOfWeek(today) - 1;
  const bankDay = new Uint16Array(days);
  const workingDay = new Uint16Array(days);
  for (let day = last; day >= 0; day--) {
    bankDay[day] = calendar.isWorkingDay(addDays(today, day)) ? day : day === last ? last : (bankDay[day + 1] ?? last);
    workingDay[day] = Math.min(last, daysBetween(today, addWorkingDays(calendar, today, day)));
  }
  return {
    weeks,
    sinceBankDay: daysBetween(addWorkingDays(calendar, today, -1), today),
    weekStarts: Array.from({ length: weeks }, (_, week) => addDays(today, week * daysInWeek - passed)),
    weekOf: Uint16Array.from({ length: days }, (_, day) => Math.min(weeks, Math.floor((day + passed) / daysInWeek))),
    bankDay,
    workingDay,
  };
}
