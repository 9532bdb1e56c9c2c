import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../calendar/index.ts';
import { plainDate } from '../date.ts';
import { promiseShipDate } from './ship-date.ts';

describe('first promised ship date', () => {
  const calendar = workingCalendar();
  const start = plainDate('2026-11-23');
  it('is the start and the lead time in working days', () => {
    expect(promiseShipDate(calendar, { start, leadTimeDays: 5, requested: null })).toBe('2026-11-30');
  });
  it('is never earlier than possible, and later when the client asks for later', () => {
    const early = plainDate('2026-11-24');
    const late = plainDate('2027-01-20');
    expect(promiseShipDate(calendar, { start, leadTimeDays: 5, requested: early })).toBe('2026-11-30');
    expect(promiseShipDate(calendar, { start, leadTimeDays: 5, requested: late })).toBe(late);
  });
});
