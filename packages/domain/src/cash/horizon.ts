import { addWorkingDays, type WorkingCalendar } from '../calendar/index.ts';
import { addDays, comparePlainDates, dayOfWeek, daysBetween, type PlainDate, plainDate } from '../date.ts';

const daysInWeek = 7;
/** Days kept beyond the last period, so that what comes after it isn't taken for its last day. */
const daysBeyond = 7;

/** The days ahead as tables: offsets from today, so that a simulation never touches a calendar. */
export type Horizon = {
  readonly periods: number;
  /** Days since the bank last worked: what was due since then may still come today. */
  readonly sinceBankDay: number;
  /** The first day of each period, the present one first. */
  readonly starts: readonly PlainDate[];
  /** The day after the last period. */
  readonly end: PlainDate;
  /** The period of a day, `periods` for days beyond. */
  readonly periodOf: Uint16Array;
  /** The first working day on or after a day. */
  readonly bankDay: Uint16Array;
  /** The day so many working days ahead. */
  readonly workingDay: Uint16Array;
};

export const periodKinds = ['day', 'week', 'month'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** The first day of the period a day lies in. Weeks begin on Monday. */
export function startOfPeriod(kind: PeriodKind, day: PlainDate): PlainDate {
  if (kind === 'day') return day;
  return kind === 'week' ? addDays(day, 1 - dayOfWeek(day)) : plainDate(`${day.slice(0, 7)}-01`);
}

/** The first day of the period after that which a day lies in. */
export function nextPeriod(kind: PeriodKind, day: PlainDate): PlainDate {
  const start = startOfPeriod(kind, day);
  if (kind === 'day') return addDays(start, 1);
  return kind === 'week' ? addDays(start, daysInWeek) : startOfPeriod('month', addDays(start, 31));
}

/** Tables for so many periods, the one of today first. Days beyond the horizon are kept as its last. */
export function horizonOf(
  calendar: WorkingCalendar,
  today: PlainDate,
  periods: number,
  kind: PeriodKind = 'week',
): Horizon {
  const starts = [startOfPeriod(kind, today)];
  for (let at = 1; at <= periods; at++) starts.push(nextPeriod(kind, starts[at - 1] ?? today));
  const end = starts.pop() ?? today;
  const days = daysBetween(today, end) + daysBeyond;
  const last = days - 1;
  const bankDay = new Uint16Array(days);
  const workingDay = new Uint16Array(days);
  for (let day = last; day >= 0; day--) {
    bankDay[day] = calendar.isWorkingDay(addDays(today, day)) ? day : day === last ? last : (bankDay[day + 1] ?? last);
    workingDay[day] = Math.min(last, daysBetween(today, addWorkingDays(calendar, today, day)));
  }
  return {
    periods,
    sinceBankDay: daysBetween(addWorkingDays(calendar, today, -1), today),
    starts,
    end,
    periodOf: periodsOfDays(today, days, [...starts, end]),
    bankDay,
    workingDay,
  };
}

function periodsOfDays(today: PlainDate, days: number, bounds: readonly PlainDate[]): Uint16Array {
  let period = 0;
  return Uint16Array.from({ length: days }, (_, day) => {
    const next = bounds[period + 1];
    if (next !== undefined && comparePlainDates(addDays(today, day), next) >= 0) period++;
    return period;
  });
}
