import { describe, expect, it } from 'vitest';
import { isMonth, monthWeeks, shiftMonth } from './month.ts';

describe('the weeks of a month', () => {
  it('are whole, from Monday to Sunday, and hold every day of it', () => {
    const weeks = monthWeeks('2026-11');
    expect(weeks.map((week) => [week[0], week[6]])).toEqual([
      ['2026-10-26', '2026-11-01'],
      ['2026-11-02', '2026-11-08'],
      ['2026-11-09', '2026-11-15'],
      ['2026-11-16', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-06'],
    ]);
  });
  it('are exactly four when February begins on a Monday', () => {
    const weeks = monthWeeks('2027-02');
    expect(weeks).toHaveLength(4);
    expect(weeks[0]?.[0]).toBe('2027-02-01');
    expect(weeks[3]?.[6]).toBe('2027-02-28');
  });
  it('go on over the turn of the year', () => {
    expect(monthWeeks('2026-12').at(-1)?.at(-1)).toBe('2027-01-03');
    expect(shiftMonth('2026-12', 1)).toBe('2027-01');
    expect(shiftMonth('2026-01', -1)).toBe('2025-12');
  });
  it('know a month from what is none', () => {
    expect(isMonth('2026-11')).toBe(true);
    expect(isMonth('2026-13')).toBe(false);
    expect(isMonth('autumn')).toBe(false);
  });
});
