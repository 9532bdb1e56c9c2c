import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { instant, instantFromMillis, millisOf } from '../instant.ts';
import { defaultZone, instantAt, plainDateIn, zoneOffset } from './zone.ts';

const zones = [
  defaultZone,
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Europe/Moscow',
];
const millis = fc.integer({ min: 0, max: 2_200_000_000_000 });

describe('zones', () => {
  it('have the offsets Temporal knows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), millis, (zone, at) => {
        const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        expect(zoneOffset(zone, at)).toBe(there.offsetNanoseconds / 1_000_000);
        expect(plainDateIn(zone, instantFromMillis(at))).toBe(there.toPlainDate().toString());
      }),
      { numRuns: 500 },
    );
  });

  it('change to the millisecond', () => {
    const change = millisOf(instant('2026-03-29T01:00:00.000Z'));
    expect(zoneOffset('Europe/Berlin', change - 1)).toBe(3_600_000);
    expect(zoneOffset('Europe/Berlin', change)).toBe(7_200_000);
  });

  it('find the moment their clock shows a time, when it does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), millis, (zone, at) => {
        const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).round('minute');
        const ours = instantAt(zone, plainDate(there.toPlainDate().toString()), there.hour * 60 + there.minute);
        const again = Temporal.Instant.from(ours).toZonedDateTimeISO(zone);
        expect(again.toPlainDateTime().toString()).toBe(there.toPlainDateTime().toString());
      }),
      { numRuns: 500 },
    );
  });

  it('find it as well in the hours around a change of the clock', () => {
    const changes = [
      '2011-12-30T10:00:00.000Z',
      '2010-09-26T11:00:00.000Z',
      '2026-03-29T01:00:00.000Z',
      '2026-10-25T01:00:00.000Z',
    ];
    for (const zone of ['Pacific/Apia', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Marquesas']) {
      for (const change of changes) {
        for (let minutes = -60 * 60; minutes <= 60 * 60; minutes += 15) {
          const at = millisOf(instant(change)) + minutes * 60_000;
          const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
          const first = there.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'earlier' });
          const ours = instantAt(zone, plainDate(there.toPlainDate().toString()), there.hour * 60 + there.minute);
          expect(millisOf(ours)).toBe(first.epochMilliseconds);
        }
      }
    }
  });

  it('believe the clock before the gap of summer time, and the earlier of two equal readings', () => {
    expect(instantAt('Europe/Berlin', plainDate('2026-03-29'), 150)).toBe('2026-03-29T01:30:00.000Z');
    expect(instantAt('Europe/Berlin', plainDate('2026-10-25'), 150)).toBe('2026-10-25T00:30:00.000Z');
  });

  it('count years before our era no worse than after it', () => {
    expect(plainDateIn('UTC', instant('0001-01-01T00:00:00.000Z'))).toBe('0001-01-01');
    expect(() => zoneOffset('Nowhere/None', 0)).toThrow(RangeError);
  });

  it('give the business day of the plant, not of Greenwich', () => {
    expect(plainDateIn(defaultZone, instant('2026-11-22T20:00:00.000Z'))).toBe('2026-11-23');
    expect(instantAt(defaultZone, plainDate('2026-11-23'), 480)).toBe('2026-11-23T03:00:00.000Z');
  });
});
