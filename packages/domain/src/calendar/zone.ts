import { epochDayOf } from '../civil.ts';
import { epochDay, fromEpochDay, type PlainDate } from '../date.ts';
import { type Instant, instantFromMillis, millisOf } from '../instant.ts';

/** The plant's zone unless the settings say otherwise. */
export const defaultZone = 'Asia/Yekaterinburg';

const millisInDay = 86_400_000;

type ZoneOffsets = {
  readonly ask: (millis: number) => number;
  /** Per UTC day: its one offset, or the moment within the day at which it changes. */
  readonly byDay: Map<number, { before: number; after: number; changesAt: number }>;
};

const zones = new Map<string, ZoneOffsets>();

/** Intl knows every zone in every browser and on Node, where Temporal may be missing; asking it is slow, hence the cache. */
function openZone(zone: string): ZoneOffsets {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  const ask = (millis: number) => {
    const parts = new Map(format.formatToParts(millis).map((part) => [part.type, part.value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
    const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
    const seconds = (part('hour') * 60 + part('minute')) * 60 + part('second');
    const local = epochDayOf(year, part('month'), part('day')) * millisInDay + seconds * 1_000;
    return local - Math.floor(millis / 1_000) * 1_000;
  };
  return { ask, byDay: new Map() };
}

function findChange(ask: (millis: number) => number, from: number, to: number, before: number): number {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (ask(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** How far the zone's clock is ahead of UTC at a moment, in milliseconds. Throws RangeError for an unknown zone. */
export function zoneOffset(zone: string, millis: number): number {
  let known = zones.get(zone);
  if (known === undefined) {
    known = openZone(zone);
    zones.set(zone, known);
  }
  const day = Math.floor(millis / millisInDay);
  let entry = known.byDay.get(day);
  if (entry === undefined) {
    const [start, end] = [day * millisInDay, (day + 1) * millisInDay];
    const [before, after] = [known.ask(start), known.ask(end)];
    entry = { before, after, changesAt: before === after ? end : findChange(known.ask, start, end, before) };
    known.byDay.set(day, entry);
  }
  return millis < entry.changesAt ? entry.before : entry.after;
}

/** Local clock reading as milliseconds since 1970-01-01T00:00 of that same clock. */
export function localMillis(zone: string, millis: number): number {
  return millis + zoneOffset(zone, millis);
}

/** The moment a local clock shows a reading; in a gap of summer time the clock before the gap is believed. */
export function fromLocalMillis(zone: string, local: number): number {
  const guess = local - zoneOffset(zone, local);
  const earlier = local - zoneOffset(zone, guess - millisInDay / 2);
  if (localMillis(zone, earlier) === local) return earlier;
  const later = local - zoneOffset(zone, guess + millisInDay / 2);
  return localMillis(zone, later) === local ? later : earlier;
}

/** The business day on the zone's calendar at a moment. */
export function plainDateIn(zone: string, moment: Instant): PlainDate {
  return fromEpochDay(Math.floor(localMillis(zone, millisOf(moment)) / millisInDay));
}

/** The moment the zone's clock shows so many minutes after midnight of a day. */
export function instantAt(zone: string, date: PlainDate, minutesOfDay: number): Instant {
  return instantFromMillis(fromLocalMillis(zone, epochDay(date) * millisInDay + minutesOfDay * 60_000));
}
