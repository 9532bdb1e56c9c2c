import { addDays, type PlainDate, plainDate } from '@svodka/domain';

export interface Quarter {
  /** Its first and last day. */
  from: PlainDate;
  to: PlainDate;
}

const quartersShown = 8;

/** The calendar quarter of a day. */
export function quarterOf(day: PlainDate): Quarter {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = month - ((month - 1) % 3);
  const next = first === 10 ? { year: year + 1, month: 1 } : { year, month: first + 3 };
  return { from: dayOf(year, first), to: addDays(dayOf(next.year, next.month), -1) };
}

/** The last quarters up to that of the day, oldest first. */
export function lastQuarters(day: PlainDate): Quarter[] {
  const quarters = [quarterOf(day)];
  while (quarters.length < quartersShown) quarters.unshift(quarterOf(addDays(quarters[0]?.from ?? day, -1)));
  return quarters;
}

function dayOf(year: number, month: number): PlainDate {
  return plainDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}
