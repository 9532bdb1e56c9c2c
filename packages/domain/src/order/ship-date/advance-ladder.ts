import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from '../../calendar/index.ts';
import { comparePlainDates, type PlainDate } from '../../date.ts';
import type { ShipDateLedger, ShipDateMove } from './ledger.ts';
import { type PromisedLine, redateLine } from './redate-line.ts';
import { onWorkingDay } from './ship-date-for.ts';

/** «Pays by … → ships …». */
export type LadderStep = {
  readonly payBy: PlainDate;
  /** The day the last line would leave. */
  readonly shipsOn: PlainDate;
  /** Working days from the date as it stands; minus is earlier. */
  readonly workingDays: number;
};

/** A line of an order that awaits money: its promise and its ledger so far. */
export type AwaitedLine = PromisedLine & ShipDateLedger;

/** Working days from today for which the ladder has a step: now, the day after tomorrow, one, two and four weeks. */
const stepsAhead = [0, 2, 5, 10, 20];

/**
 * What each day of paying would do to the ship date, by the very rule a real payment goes by. Days that come to the same
 * ship date are one step: the last of them. Empty where nothing is promised.
 */
export function advanceLadder(
  calendar: WorkingCalendar,
  lines: readonly AwaitedLine[],
  { planned, today }: { planned: PlainDate; today: PlainDate },
): LadderStep[] {
  const current = lastOf(lines.map((line) => line.current));
  if (current === null) return [];
  const first = onWorkingDay(calendar, today);
  const days = stepsAhead.map((ahead) => addWorkingDays(calendar, first, ahead));
  if (comparePlainDates(planned, first) > 0 && !days.includes(planned)) days.push(planned);
  const byShipDay = new Map<PlainDate, PlainDate>();
  for (const payBy of days.toSorted(comparePlainDates)) {
    byShipDay.set(shipsAfter(calendar, lines, { planned, start: payBy }) ?? current, payBy);
  }
  return [...byShipDay].map(([shipsOn, payBy]) => ({
    payBy,
    shipsOn,
    workingDays: workingDaysBetween(calendar, current, shipsOn),
  }));
}

function shipsAfter(
  calendar: WorkingCalendar,
  lines: readonly AwaitedLine[],
  starts: { planned: PlainDate; start: PlainDate },
): PlainDate | null {
  const asIs = (move: ShipDateMove) => move;
  return lastOf(lines.map((line) => redateLine(calendar, line, line, starts, asIs).current));
}

function lastOf(days: readonly PlainDate[]): PlainDate | null {
  return days.toSorted(comparePlainDates).at(-1) ?? null;
}
