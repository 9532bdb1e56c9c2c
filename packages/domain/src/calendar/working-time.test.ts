import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { instant, instantFromMillis, millisOf } from '../instant.ts';
import { workingCalendar } from './working-calendar.ts';
import { addWorkingTime, workingTimeBetween } from './working-time.ts';
import { defaultZone, instantAt } from './zone.ts';

const calendar = workingCalendar();
const zone = defaultZone;
const from2010 = millisOf(instant('2010-01-01T00:00:00.000Z'));
const to2032 = millisOf(instant('2032-01-01T00:00:00.000Z'));
const moment = fc.integer({ min: from2010, max: to2032 }).map(instantFromMillis);
const minutes = fc.integer({ min: -600_000, max: 600_000 });
const at = (day: string, time: string) => {
  const [hours = 0, mins = 0] = time.split(':').map(Number);
  return instantAt(zone, plainDate(day), hours * 60 + mins);
};

describe('working time', () => {
  it('adding and measuring are inverse for any moment and any number of minutes', () => {
    fc.assert(
      fc.property(moment, minutes, (from, added) => {
        expect(workingTimeBetween(calendar, zone, from, addWorkingTime(calendar, zone, from, added))).toBe(added);
      }),
    );
  });

  it('of adjoining stretches adds up to the minute, and is negative backwards', () => {
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        const through = workingTimeBetween(calendar, zone, a, b) + workingTimeBetween(calendar, zone, b, c);
        expect(through).toBe(workingTimeBetween(calendar, zone, a, c));
        expect(workingTimeBetween(calendar, zone, b, a) + workingTimeBetween(calendar, zone, a, b)).toBe(0);
      }),
    );
  });

  it('there and back is where it began, from a moment of work', () => {
    fc.assert(
      fc.property(moment, minutes, (from, added) => {
        const minute = instantFromMillis(Math.floor(millisOf(from) / 60_000) * 60_000 + 30_000);
        fc.pre(workingTimeBetween(calendar, zone, minute, instantFromMillis(millisOf(minute) + 60_000)) === 1);
        fc.pre(workingTimeBetween(calendar, zone, instantFromMillis(millisOf(minute) - 60_000), minute) === 1);
        expect(addWorkingTime(calendar, zone, addWorkingTime(calendar, zone, minute, added), -added)).toBe(minute);
      }),
    );
  });

  it('never runs faster than the clock, and never back', () => {
    fc.assert(
      fc.property(moment, fc.nat(10_000_000), (from, later) => {
        const worked = workingTimeBetween(calendar, zone, from, instantFromMillis(millisOf(from) + later * 1_000));
        expect(worked).toBeGreaterThanOrEqual(0);
        expect(worked).toBeLessThanOrEqual(Math.ceil((later * 1_000) / 60_000));
      }),
    );
  });

  it('rests at lunch, at night, on week-ends, and leaves an hour early before a holiday', () => {
    const between = (from: [string, string], to: [string, string]) =>
      workingTimeBetween(calendar, zone, at(...from), at(...to));
    expect(between(['2026-11-23', '08:00'], ['2026-11-23', '17:00'])).toBe(480);
    expect(between(['2026-11-23', '11:30'], ['2026-11-23', '13:30'])).toBe(60);
    expect(between(['2026-11-20', '17:00'], ['2026-11-23', '08:00'])).toBe(0);
    expect(between(['2026-11-03', '08:00'], ['2026-11-05', '08:00'])).toBe(420);
    expect(between(['2026-11-03', '16:00'], ['2026-11-03', '17:00'])).toBe(0);
  });

  it('is due at the end of the day forwards and at the start of it backwards', () => {
    expect(addWorkingTime(calendar, zone, at('2026-11-23', '08:00'), 480)).toBe(at('2026-11-23', '17:00'));
    expect(addWorkingTime(calendar, zone, at('2026-11-23', '08:00'), 481)).toBe(at('2026-11-24', '08:01'));
    expect(addWorkingTime(calendar, zone, at('2026-11-24', '17:00'), -480)).toBe(at('2026-11-24', '08:00'));
    expect(addWorkingTime(calendar, zone, at('2026-11-24', '17:00'), -240)).toBe(at('2026-11-24', '13:00'));
    expect(addWorkingTime(calendar, zone, at('2026-11-24', '08:00'), 240)).toBe(at('2026-11-24', '12:00'));
    expect(addWorkingTime(calendar, zone, at('2026-11-22', '12:00'), 0)).toBe(at('2026-11-22', '12:00'));
    expect(addWorkingTime(calendar, zone, at('2026-11-22', '12:00'), 240)).toBe(at('2026-11-23', '12:00'));
    expect(() => addWorkingTime(calendar, zone, at('2026-11-22', '12:00'), 0.5)).toThrow(RangeError);
  });

  it('is fast enough to build three years of a plant: well over half a million questions a second', () => {
    const moments = Array.from({ length: 1_000 }, (_, n) => instantFromMillis(from2010 + n * 500_000_000));
    const first = instantFromMillis(from2010);
    const ask = (times: number) => {
      for (let n = 0; n < times; n++) workingTimeBetween(calendar, zone, first, moments[n % 1_000] ?? first);
    };
    ask(1_000);
    const began = Temporal.Now.instant().epochMilliseconds;
    ask(200_000);
    const millisSpent = Math.max(1, Temporal.Now.instant().epochMilliseconds - began);
    // A tenth of the promised speed still passes on a crowded machine; an uncached zone would be a hundred times slower.
    expect(200_000 / (millisSpent / 1_000)).toBeGreaterThan(50_000);
  });
});
