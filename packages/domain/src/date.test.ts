import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  addDays,
  comparePlainDates,
  dayOfWeek,
  daysBetween,
  epochDay,
  fromEpochDay,
  type PlainDate,
  plainDate,
  plainDateSchema,
} from './date.ts';
import type { Instant } from './instant.ts';

const first = epochDay(plainDate('0001-01-01'));
const last = epochDay(plainDate('9999-12-31'));
const day = fc.integer({ min: first, max: last });

describe('plainDate', () => {
  it.each([
    '2026-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-01-32',
    '0000-01-01',
    '2025-1-1',
    '2025/01/01',
    '2025-01-01T00',
    'вчера',
  ])('refuses %s, which is no day', (text) => {
    expect(() => plainDate(text)).toThrow(RangeError);
    expect(plainDateSchema.safeParse(text).success).toBe(false);
  });

  it('knows leap days', () => {
    expect(plainDateSchema.parse('2028-02-29')).toBe('2028-02-29');
    expect(plainDate('2000-02-29')).toBe('2000-02-29');
    expect(() => plainDate('1900-02-29')).toThrow(RangeError);
  });

  it('is no plain text and no moment to the compiler', () => {
    expectTypeOf<string>().not.toExtend<PlainDate>();
    expectTypeOf<Instant>().not.toExtend<PlainDate>();
  });
});

describe('arithmetic of days', () => {
  it('counts days there and back alike, and as Temporal does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5_000, max: 5_000 }), (at, days) => {
        const date = fromEpochDay(at);
        expect(epochDay(date)).toBe(at);
        const temporal = Temporal.PlainDate.from(date);
        expect(dayOfWeek(date)).toBe(temporal.dayOfWeek);
        if (at + days < first || at + days > last) return;
        const later = addDays(date, days);
        expect(later).toBe(temporal.add({ days }).toString());
        expect(daysBetween(date, later)).toBe(days);
        expect(Math.sign(comparePlainDates(date, later))).toBe(Math.sign(-days) + 0);
      }),
    );
  });

  it('stops at the ends of the calendar', () => {
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(plainDate('0001-01-01'), -1)).toThrow(RangeError);
    expect(() => fromEpochDay(0.5)).toThrow(RangeError);
  });
});
