import { addWorkingDays, type WorkingCalendar } from '../calendar/index.ts';
import { comparePlainDates, type PlainDate } from '../date.ts';

/**
 * The first date a line is promised for: the start (the planned advance day, or the contract day where terms have no
 * advance) plus the lead time in working days; later when the client asks for later. Source: domain.md, «Ship dates».
 */
export function promiseShipDate(
  calendar: WorkingCalendar,
  { start, leadTimeDays, requested }: { start: PlainDate; leadTimeDays: number; requested: PlainDate | null },
): PlainDate {
  const possible = addWorkingDays(calendar, start, leadTimeDays);
  return requested !== null && comparePlainDates(requested, possible) > 0 ? requested : possible;
}
