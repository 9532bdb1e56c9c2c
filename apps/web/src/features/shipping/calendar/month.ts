import { addDays, dayOfWeek, isPlainDate, type PlainDate, plainDate } from '@svodka/domain';

const daysOfWeek = 7;

/** «2026-11» of a day. */
export const monthOf = (day: string): string => day.slice(0, 7);

export function isMonth(text: string): boolean {
  return isPlainDate(`${text}-01`);
}

/** The month so many months later, earlier when negative. */
export function shiftMonth(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  const shifted = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  return isMonth(shifted) ? shifted : month;
}

/** Whole weeks, Monday to Sunday, that cover a month: its neighbours complete the first and the last. */
export function monthWeeks(month: string): PlainDate[][] {
  const first = plainDate(`${month}-01`);
  const monday = addDays(first, 1 - dayOfWeek(first));
  const weeks: PlainDate[][] = [];
  for (let start = monday; start === monday || monthOf(start) === month; start = addDays(start, daysOfWeek))
    weeks.push(Array.from({ length: daysOfWeek }, (_, at) => addDays(start, at)));
  return weeks;
}
