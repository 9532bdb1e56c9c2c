import { addWorkingDays, instantAt, plainDateIn, type WorkingCalendar } from '../calendar/index.ts';
import { addDays, dayOfWeek, type PlainDate } from '../date.ts';
import { type Instant, instantFromMillis, millisOf } from '../instant.ts';

/** When the plant's morning begins: letters that were gathered go, what was put off comes back. */
export const morningMinutes = 8 * 60;

export const snoozes = ['hour', 'tomorrow', 'monday'] as const;
export type Snooze = (typeof snoozes)[number];

const millisInHour = 3_600_000;

/** Until when a notification put off now stays out of sight: an hour, tomorrow's morning, next Monday's. */
export function snoozeUntil(snooze: Snooze, now: Instant, zone: string): Instant {
  if (snooze === 'hour') return instantFromMillis(millisOf(now) + millisInHour);
  const today = plainDateIn(zone, now);
  const day = addDays(today, snooze === 'tomorrow' ? 1 : 8 - dayOfWeek(today));
  return instantAt(zone, day, morningMinutes);
}

/**
 * The last morning of a working day that has begun: the morning's letter tells of what was written before it, so a letter
 * sent late, or sent again, is the same letter.
 */
export function lastMorning(calendar: WorkingCalendar, now: Instant, zone: string): { day: PlainDate; at: Instant } {
  const today = plainDateIn(zone, now);
  const begun = now >= instantAt(zone, today, morningMinutes);
  const day = begun && calendar.isWorkingDay(today) ? today : lastWorkingDayBefore(calendar, today);
  return { day, at: instantAt(zone, day, morningMinutes) };
}

function lastWorkingDayBefore(calendar: WorkingCalendar, today: PlainDate): PlainDate {
  const from = calendar.isWorkingDay(today) ? today : addWorkingDays(calendar, today, 1);
  return addWorkingDays(calendar, from, -1);
}
