import {
  addDays,
  defaultZone,
  type Instant,
  instantAt,
  millisOf,
  type PlainDate,
  type WorkingCalendar,
  workingCalendar,
} from '@svodka/domain';

/** The time the demo plant lives in: three years up to the morning of today, before the first person is at work. */
export interface Era {
  readonly firstDay: PlainDate;
  readonly today: PlainDate;
  readonly now: Instant;
  readonly startMillis: number;
  readonly zone: string;
  readonly calendar: WorkingCalendar;
}

const daysOfHistory = 3 * 365;
const morning = 6 * 60;

export function eraUpTo(today: PlainDate, zone: string = defaultZone): Era {
  const firstDay = addDays(today, -daysOfHistory);
  return {
    firstDay,
    today,
    now: instantAt(zone, today, morning),
    startMillis: millisOf(instantAt(zone, firstDay, 0)),
    zone,
    calendar: workingCalendar(),
  };
}
