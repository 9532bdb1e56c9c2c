// 1969-12-29 was a Monday: epoch day -3.
const mondayShift = 3;

/** Monday–Friday days before an epoch day, counted from a fixed Monday: what years outside the table fall back to. */
export function weekdaysBefore(day: number): number {
  const shifted = day + mondayShift;
  const weeks = Math.floor(shifted / 7);
  return weeks * 5 + Math.min(shifted - weeks * 7, 5);
}

/** The epoch day of the weekday that has exactly `count` weekdays before it. */
export function weekdayNumber(count: number): number {
  const weeks = Math.floor(count / 5);
  return weeks * 7 + (count - weeks * 5) - mondayShift;
}

/** Whether an epoch day is Monday to Friday. */
export function isWeekday(day: number): boolean {
  return weekdaysBefore(day + 1) > weekdaysBefore(day);
}
