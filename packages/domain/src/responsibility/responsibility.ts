import { addDays, type PlainDate } from '../date.ts';
import { ok, type Result, refuse } from '../result.ts';

/** Who answered for a client from a day to a day, both counted; the last one's end may be open. */
export interface Responsibility {
  readonly managerId: string;
  readonly fromDay: PlainDate;
  readonly untilDay: PlainDate | null;
}

/** A client's managers by day, the earliest first: no two share a day. */
export type ResponsibilityHistory = readonly Responsibility[];

/**
 * Another manager (or nobody, for null) answers from a day on, for good; the days before stay with whoever had them: credit
 * is not rewritten (domain.md, People). One that would have lasted no day leaves no trace; somebody who gets back what they
 * had the day before goes on as if never interrupted. Refusal: `request.invalid` {fields: {fromDay: 'taken'}} where the day
 * lies before the beginning of the last responsibility, or within one that has ended.
 */
export function passResponsibility(
  history: ResponsibilityHistory,
  managerId: string | null,
  fromDay: PlainDate,
): Result<ResponsibilityHistory> {
  const last = history.at(-1);
  if (last && fromDay < firstFreeDay(last)) return refuse('request.invalid', { fields: { fromDay: 'taken' } });
  const before = endedBefore(history, fromDay);
  if (managerId === null) return ok(before);
  const previous = before.at(-1);
  if (previous?.managerId === managerId && previous.untilDay === addDays(fromDay, -1)) {
    return ok([...before.slice(0, -1), { ...previous, untilDay: null }]);
  }
  return ok([...before, { managerId, fromDay, untilDay: null }]);
}

/** Who answered for the client on a day, and so earned what happened on it; null where nobody did. */
export function responsibleOn(history: ResponsibilityHistory, day: PlainDate): string | null {
  const found = history.find(({ fromDay, untilDay }) => fromDay <= day && (untilDay === null || day <= untilDay));
  return found?.managerId ?? null;
}

function firstFreeDay({ fromDay, untilDay }: Responsibility): PlainDate {
  return untilDay === null ? fromDay : addDays(untilDay, 1);
}

function endedBefore(history: ResponsibilityHistory, day: PlainDate): ResponsibilityHistory {
  const last = history.at(-1);
  if (!last || last.untilDay !== null) return history;
  const earlier = history.slice(0, -1);
  return last.fromDay === day ? earlier : [...earlier, { ...last, untilDay: addDays(day, -1) }];
}
