import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, instantFromMillis, instantSchema, millisOf } from './instant.ts';

const millis = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 });

describe('instant', () => {
  it('keeps every millisecond there and back, as Temporal writes it', () => {
    fc.assert(
      fc.property(millis, (at) => {
        const moment = instantFromMillis(at);
        expect(millisOf(moment)).toBe(at);
        expect(instant(moment)).toBe(moment);
        expect(Temporal.Instant.from(moment).epochMilliseconds).toBe(at);
      }),
    );
  });

  it('compares as text', () => {
    fc.assert(
      fc.property(millis, millis, (one, other) => {
        expect(instantFromMillis(one) < instantFromMillis(other)).toBe(one < other);
      }),
    );
  });

  it.each([
    '2026-11-23T10:00:00Z',
    '2026-11-23T10:00:00.000+05:00',
    '2026-11-23 10:00:00.000Z',
    '2026-02-30T10:00:00.000Z',
    '2026-11-23T24:00:00.000Z',
    '0000-11-23T10:00:00.000Z',
    '2026-11-23T10:61:00.000Z',
  ])('refuses %s, which is not the canonical form of a moment', (text) => {
    expect(() => instant(text)).toThrow(RangeError);
    expect(instantSchema.safeParse(text).success).toBe(false);
  });

  it('refuses moments out of range', () => {
    expect(() => instantFromMillis(0.5)).toThrow(RangeError);
    expect(() => instantFromMillis(253_402_300_800_000)).toThrow(RangeError);
    expect(instantFromMillis(253_402_300_799_999)).toBe('9999-12-31T23:59:59.999Z');
    expect(instant('0001-01-01T00:00:00.000Z')).toBe(instantFromMillis(-62_135_596_800_000));
    expect(instantSchema.parse('2026-11-23T10:00:00.000Z')).toBe('2026-11-23T10:00:00.000Z');
  });
});
