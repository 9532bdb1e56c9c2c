import { type WorkingCalendar, workingDaysBetween } from '../../calendar/index.ts';
import { comparePlainDates, type PlainDate } from '../../date.ts';
import { type KeepMove, redateLedger, type ShipDateLedger, type ShipDateMove } from './ledger.ts';
import { type ShipDateQuestion, shipDateFor } from './ship-date-for.ts';

/** A promised line, as far as counting its date anew is concerned. */
export type PromisedLine = {
  readonly promised: PlainDate;
  readonly requested: PlainDate | null;
  readonly leadTimeDays: number;
};

/** The days work was planned to start and starts by what is known now. */
export type Starts = { readonly planned: PlainDate; readonly start: PlainDate };

/**
 * Working days a line moves for its advance in all, signed: from the date by the planned start to the date by the real (or
 * projected) one. The later the start, the later the date; an early advance never makes it later.
 */
export function advanceSlip(calendar: WorkingCalendar, line: PromisedLine, { planned, start }: Starts): number {
  const basis = promisedBasis(calendar, line, planned);
  return workingDaysBetween(
    calendar,
    shipDateFor(calendar, { ...basis, start: planned }),
    shipDateFor(calendar, { ...basis, start }),
  );
}

/**
 * A line's ledger after the advance came, or didn't, by a day. `promised` never changes; moves made by people stay.
 */
export function redateLine<Move extends ShipDateMove>(
  calendar: WorkingCalendar,
  line: PromisedLine,
  ledger: ShipDateLedger<Move>,
  starts: Starts,
  keep: KeepMove<Move>,
): ShipDateLedger<Move> {
  const slipDays = advanceSlip(calendar, line, starts);
  return redateLedger(calendar, ledger, { slipDays, episode: advanceEpisode(starts.planned) }, keep);
}

/** What automatic moves belong to: the wait for an advance planned for a day. */
export function advanceEpisode(planned: PlainDate): string {
  return `advance ${planned}`;
}

/**
 * What the promise was counted from. A product that takes longer by now, or a day the client asked for later, doesn't move
 * what was promised before: the lead time is at most what the promise left, and a promise later than that was a wish.
 */
function promisedBasis(
  calendar: WorkingCalendar,
  { promised, requested, leadTimeDays }: PromisedLine,
  planned: PlainDate,
): Omit<ShipDateQuestion, 'start'> {
  const left = Math.max(workingDaysBetween(calendar, planned, promised), 0);
  const wished = requested !== null && comparePlainDates(requested, promised) < 0 ? requested : null;
  return { leadTimeDays: Math.min(leadTimeDays, left), requested: left > leadTimeDays ? promised : wished };
}
