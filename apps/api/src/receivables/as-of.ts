import { addDays, comparePlainDates, type Instant, instantAt, type PlainDate } from '@svodka/domain';
import type { Clock } from '../platform/clock.ts';
import type { Basis } from './input.ts';

/** The day a debt is looked at, and whose knowledge of it counts. */
export interface AsOf {
  day: PlainDate;
  basis: Basis;
  /** The first moment after the day: what was recorded before it had been recorded by the end of the day. */
  dayEnd: Instant;
  /** Whether the day isn't over: all that is known now counts, and it stands summed up in the orders themselves. */
  current: boolean;
}

export function asOf(clock: Clock, { asOf: asked, basis }: { asOf?: PlainDate | undefined; basis: Basis }): AsOf {
  const today = clock.today();
  const day = asked ?? today;
  return {
    day,
    basis,
    dayEnd: instantAt(clock.zone, addDays(day, 1), 0),
    current: comparePlainDates(day, today) >= 0,
  };
}
