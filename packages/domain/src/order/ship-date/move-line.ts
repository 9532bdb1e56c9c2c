import type { WorkingCalendar } from '../../calendar/index.ts';
import { comparePlainDates, type PlainDate } from '../../date.ts';
import { type Refusal, refusal } from '../../refusal.ts';
import { ok, type Result, refused } from '../../result.ts';
import type { ChosenCause } from './cause.ts';
import { moveTo, type ShipDateMove } from './ledger.ts';

/** What a person wants: the day, why, and whether the client knows. */
export type WantedMove = {
  readonly toDay: PlainDate;
  readonly cause: ChosenCause;
  readonly clientInformed: boolean;
};

/** A line whose date may be moved, or not. */
export type MovableLine = {
  readonly promised: PlainDate | null;
  readonly current: PlainDate | null;
  /** Nothing of it is left to ship. */
  readonly gone: boolean;
};

/**
 * A move made by a person. Refusals: `shipDate.notPromised`, `shipDate.shipped` (all of the line has gone),
 * `shipDate.notWorkingDay`, `shipDate.inPast`, `shipDate.unchanged`; each with the day.
 */
export function moveLine(
  calendar: WorkingCalendar,
  line: MovableLine,
  { toDay, cause, clientInformed }: WantedMove,
  today: PlainDate,
): Result<ShipDateMove, Refusal> {
  const { promised, current, gone } = line;
  if (promised === null || current === null) return refused(refusal('shipDate.notPromised'));
  if (gone) return refused(refusal('shipDate.shipped'));
  if (!calendar.isWorkingDay(toDay)) return refused(refusal('shipDate.notWorkingDay', { day: toDay }));
  if (comparePlainDates(toDay, today) < 0) return refused(refusal('shipDate.inPast', { day: toDay }));
  if (toDay === current) return refused(refusal('shipDate.unchanged', { day: toDay }));
  return ok(moveTo(calendar, current, toDay, { cause, episode: null, clientInformed }));
}
