import { type Instant, instantFromMillis, millisOf } from '../instant.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { momentOf, workedBy } from './working-hours.ts';
import { fromLocalMillis, localMillis } from './zone.ts';

const millisInDay = 86_400_000;
const millisInMinute = 60_000;

/** Working milliseconds the plant has had up to a moment, counted from a fixed Monday: a coordinate of working time. */
function workingMillisAt(calendar: WorkingCalendar, zone: string, moment: Instant): number {
  const local = localMillis(zone, millisOf(moment));
  const day = Math.floor(local / millisInDay);
  const kind = calendar.counts.kindOf(day);
  const before = calendar.counts.minutesBefore(day) * millisInMinute;
  return kind === 'off' ? before : before + workedBy(calendar.shapes[kind], local - day * millisInDay);
}

/**
 * Whole working minutes from one moment to another, negative the other way round. Both ends are cut to the whole minute
 * of working time, so that minutes of adjoining stretches add up exactly.
 */
export function workingTimeBetween(calendar: WorkingCalendar, zone: string, from: Instant, to: Instant): number {
  const end = Math.floor(workingMillisAt(calendar, zone, to) / millisInMinute);
  return end - Math.floor(workingMillisAt(calendar, zone, from) / millisInMinute);
}

/** The epoch day on which the working-time coordinate is reached. */
function dayReaching(calendar: WorkingCalendar, millis: number, late: boolean): number {
  const { counts, fullDayMinutes } = calendar;
  const falls = (day: number) => {
    const end = counts.minutesBefore(day + 1) * millisInMinute;
    return late ? end > millis : end >= millis;
  };
  let low = Math.floor(millis / (fullDayMinutes * millisInMinute)) - 1;
  let high = low + 1;
  let step = 1;
  while (falls(counts.workingDayNumber(low))) low -= step *= 2;
  step = 1;
  while (!falls(counts.workingDayNumber(high))) high += step *= 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (falls(counts.workingDayNumber(middle))) high = middle;
    else low = middle;
  }
  return counts.workingDayNumber(high);
}

/**
 * The moment at which `minutes` more working minutes have passed: the earliest such moment forwards (eight hours from
 * 08:00 is 17:00 the same day), the latest one backwards, the moment itself for 0. The exact inverse of
 * `workingTimeBetween`: from the moment to the answer there are always `minutes`.
 */
export function addWorkingTime(calendar: WorkingCalendar, zone: string, moment: Instant, minutes: number): Instant {
  if (!Number.isInteger(minutes)) throw new RangeError(`not a whole number of minutes: ${minutes}`);
  if (minutes === 0) return moment;
  const target = workingMillisAt(calendar, zone, moment) + minutes * millisInMinute;
  const late = minutes < 0;
  const day = dayReaching(calendar, target, late);
  const shape = calendar.shapes[calendar.counts.kindOf(day) === 'shortened' ? 'shortened' : 'full'];
  const ofDay = momentOf(shape, target - calendar.counts.minutesBefore(day) * millisInMinute, late);
  return instantFromMillis(fromLocalMillis(zone, day * millisInDay + ofDay));
}
