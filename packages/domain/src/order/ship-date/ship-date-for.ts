import { addWorkingDays, type WorkingCalendar } from '../../calendar/index.ts';
import { addDays, comparePlainDates, type PlainDate } from '../../date.ts';

/** What a line's ship date is counted from: the start of work, the working days to make it, the day the client asks for. */
export type ShipDateQuestion = {
  readonly start: PlainDate;
  readonly leadTimeDays: number;
  readonly requested: PlainDate | null;
};

/**
 * The day a line ships when work starts on a day: the start plus the lead time in working days, later when the client asks
 * for later; always a working day. The promise, the re-dating and the advance ladder all ask this one function.
 * Source: domain.md, «Ship dates».
 */
export function shipDateFor(
  calendar: WorkingCalendar,
  { start, leadTimeDays, requested }: ShipDateQuestion,
): PlainDate {
  const possible = addWorkingDays(calendar, start, leadTimeDays);
  const later = requested !== null && comparePlainDates(requested, possible) > 0 ? requested : possible;
  return onWorkingDay(calendar, later);
}

/** The day itself, or the next working day after a day off. */
export function onWorkingDay(calendar: WorkingCalendar, date: PlainDate): PlainDate {
  return calendar.isWorkingDay(date) ? date : onWorkingDay(calendar, addDays(date, 1));
}
