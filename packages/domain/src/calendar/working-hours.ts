const millisInMinute = 60_000;
const shortenedByMinutes = 60;

/** A stretch of work within a day, in minutes from midnight, end excluded. */
export type WorkSpan = { readonly from: number; readonly to: number };

/** The plant's day: 08:00–12:00 and 13:00–17:00 unless the administrator says otherwise. */
export const defaultHours: readonly WorkSpan[] = [
  { from: 8 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 17 * 60 },
];

/** Work spans in milliseconds from midnight, and how long they are together. */
export type DayShape = { readonly spans: readonly WorkSpan[]; readonly minutes: number };

/** Checks the hours (in order, apart, within the day) and gives the full and the shortened day. Throws RangeError. */
export function dayShapes(hours: readonly WorkSpan[]): { full: DayShape; shortened: DayShape } {
  let after = 0;
  for (const span of hours) {
    if (!Number.isInteger(span.from) || !Number.isInteger(span.to) || span.from < after || span.to <= span.from) {
      throw new RangeError('working hours must be whole minutes, in order and apart');
    }
    after = span.to;
  }
  if (after > 24 * 60) throw new RangeError('working hours end after midnight');
  const full = shape(hours);
  if (full.minutes <= shortenedByMinutes) throw new RangeError('a working day must be longer than an hour');
  return { full, shortened: shape(withoutLast(hours, shortenedByMinutes)) };
}

function withoutLast(hours: readonly WorkSpan[], minutes: number): WorkSpan[] {
  let cut = minutes;
  const kept: WorkSpan[] = [];
  for (const span of hours.toReversed()) {
    const taken = Math.min(cut, span.to - span.from);
    cut -= taken;
    if (span.to - taken > span.from) kept.unshift({ from: span.from, to: span.to - taken });
  }
  return kept;
}

function shape(hours: readonly WorkSpan[]): DayShape {
  return {
    spans: hours.map((span) => ({ from: span.from * millisInMinute, to: span.to * millisInMinute })),
    minutes: hours.reduce((sum, span) => sum + span.to - span.from, 0),
  };
}

/** Working milliseconds of a day that have passed at a moment of it. */
export function workedBy(day: DayShape, millisOfDay: number): number {
  let worked = 0;
  for (const span of day.spans) {
    if (millisOfDay <= span.from) break;
    worked += Math.min(millisOfDay, span.to) - span.from;
  }
  return worked;
}

/** Moment of the day when so much work is done: the earliest one, or the latest when `late`. */
export function momentOf(day: DayShape, workedMillis: number, late: boolean): number {
  let left = workedMillis;
  for (const span of day.spans) {
    const length = span.to - span.from;
    if (late ? left < length : left <= length) return span.from + left;
    left -= length;
  }
  throw new RangeError('the day is shorter than the work asked of it');
}
