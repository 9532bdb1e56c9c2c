import { describe, expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { expectedReorder } from './reorder.ts';

const days = (...texts: string[]) => texts.map((text) => plainDate(text));
const today = plainDate('2026-11-23');

describe('the next expected order of a product', () => {
  it('is the last one and the median interval, whatever the order of days', () => {
    const bought = days('2026-10-01', '2026-08-02', '2026-09-01', '2026-11-15');
    expect(expectedReorder(bought, today)).toEqual({
      intervalDays: 30,
      expectedOn: '2026-12-15',
      overdueDays: 0,
      lapsed: false,
    });
  });

  it('one long pause does not move it', () => {
    const bought = days('2024-01-01', '2026-09-01', '2026-10-01', '2026-11-01');
    expect(expectedReorder(bought, today)?.intervalDays).toBe(31);
  });

  it('of an even number of intervals the mean of the middle two, rounded up', () => {
    expect(expectedReorder(days('2026-11-01', '2026-11-11', '2026-11-22'), today)?.intervalDays).toBe(11);
  });

  it('fewer than three days of orders are no habit', () => {
    expect(expectedReorder(days('2026-09-01', '2026-10-01', '2026-10-01'), today)).toBeNull();
    expect(expectedReorder([], today)).toBeNull();
  });

  it('a past day is overdue, a long past one has lapsed', () => {
    const late = expectedReorder(days('2026-08-15', '2026-09-14', '2026-10-14'), today);
    expect(late).toMatchObject({ expectedOn: '2026-11-13', overdueDays: 10, lapsed: false });
    const stopped = expectedReorder(days('2025-08-15', '2025-09-14', '2025-10-14'), today);
    expect(stopped?.lapsed).toBe(true);
  });
});
