import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../../calendar/index.ts';
import { plainDate } from '../../date.ts';
import { shipDateFor } from './ship-date-for.ts';

describe('the day a line ships', () => {
  const calendar = workingCalendar();
  const start = plainDate('2026-11-23');
  const at = (requested: string | null, leadTimeDays = 5) =>
    shipDateFor(calendar, { start, leadTimeDays, requested: requested === null ? null : plainDate(requested) });

  it('is the start and the lead time in working days', () => {
    expect(at(null)).toBe('2026-11-30');
  });
  it('is never earlier than possible, and later when the client asks for later', () => {
    expect(at('2026-11-24')).toBe('2026-11-30');
    expect(at('2027-01-20')).toBe('2027-01-20');
  });
  it('is a working day: a day off asked for becomes the next working day', () => {
    expect(at('2026-12-05')).toBe('2026-12-07');
    expect(at('2027-01-02')).toBe('2027-01-11');
    expect(shipDateFor(calendar, { start: plainDate('2026-11-22'), leadTimeDays: 0, requested: null })).toBe(
      '2026-11-23',
    );
  });
});
