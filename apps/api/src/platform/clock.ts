import { type Instant, instantFromMillis, type PlainDate, plainDateIn } from '@svodka/domain';

/** The only place the application learns what time it is. */
export interface Clock {
  now(): Instant;
  today(): PlainDate;
  zone: string;
}

export function plantClock(zone: string): Clock {
  const now = () => instantFromMillis(Date.now());
  return { now, today: () => plainDateIn(zone, now()), zone };
}
