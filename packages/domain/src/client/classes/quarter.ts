import { type PlainDate, plainDate } from '../../date.ts';

const monthsInQuarter = 3;
const quartersInYear = 4;

/** The first day of the quarter that a day is in: how a quarter is named everywhere. */
export function quarterOf(day: PlainDate): PlainDate {
  const month = Number(day.slice(5, 7));
  const first = Math.floor((month - 1) / monthsInQuarter) * monthsInQuarter + 1;
  return plainDate(`${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`);
}

/** Which quarter of the year it is, 1 to 4. */
export function quarterNumber(quarter: PlainDate): number {
  return (Number(quarter.slice(5, 7)) - 1) / monthsInQuarter + 1;
}

/** The quarter so many quarters later; negative for earlier. */
export function addQuarters(quarter: PlainDate, count: number): PlainDate {
  const at = Number(quarter.slice(0, 4)) * quartersInYear + quarterNumber(quarter) - 1 + count;
  const month = (at % quartersInYear) * monthsInQuarter + 1;
  return plainDate(`${String(Math.floor(at / quartersInYear)).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}
