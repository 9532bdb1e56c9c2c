import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../date.ts';
import { kopecks } from '../../money.ts';
import { abcOf } from './abc.ts';
import { type ClientSales, classifyClients } from './classify.ts';
import { addQuarters, quarterNumber, quarterOf } from './quarter.ts';
import { quintilesOf, rfmGroupOf } from './rfm.ts';
import { xyzOf } from './xyz.ts';

describe('ABC', () => {
  it('gives A to those who bring the first 80 %, B up to 95 %, C to the rest and to losses', () => {
    expect(abcOf([5, 50, 10, 0, 30, 4, -20, 1])).toEqual(['B', 'A', 'B', 'C', 'A', 'C', 'C', 'C']);
    expect(abcOf([100])).toEqual(['A']);
    expect(abcOf([0, 0])).toEqual(['C', 'C']);
  });

  it('never puts a larger contribution into a worse class, nor equals into different ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000, max: 1_000_000 }), { minLength: 1 }), (values) => {
        const classes = abcOf(values);
        for (const [at, value] of values.entries())
          for (const [of, other] of values.entries())
            if (value >= other) expect((classes[at] ?? '') <= (classes[of] ?? '')).toBe(true);
      }),
    );
  });
});

describe('XYZ', () => {
  it('is X up to half the mean, Y up to the mean, Z beyond', () => {
    expect(xyzOf([100, 100, 110, 90])).toBe('X');
    expect(xyzOf([100, 0, 100, 100])).toBe('Y');
    expect(xyzOf([400, 0, 0, 0])).toBe('Z');
  });

  it('waits for a year of history', () => {
    expect(xyzOf([100, 100, 100])).toBeNull();
    expect(xyzOf([0, 0, 0, 0])).toBeNull();
  });
});

describe('RFM', () => {
  it('scores by fifths, equals alike, whatever the order', () => {
    expect(quintilesOf([10, 50, 30, 20, 40])).toEqual([1, 5, 3, 2, 4]);
    expect(quintilesOf([1, 1, 1, 1, 9])).toEqual([1, 1, 1, 1, 5]);
  });

  it('names who is best, new, fading and lost', () => {
    const groups = [
      [5, 5, 5],
      [5, 1, 3],
      [1, 4, 2],
      [1, 1, 1],
      [3, 3, 3],
    ].map(([recency = 0, frequency = 0, monetary = 0]) => rfmGroupOf({ recency, frequency, monetary }));
    expect(groups).toEqual(['best', 'fresh', 'fading', 'lost', 'steady']);
  });
});

describe('quarters', () => {
  it('are named by their first days and counted across years', () => {
    expect(quarterOf(plainDate('2026-11-23'))).toBe('2026-10-01');
    expect(addQuarters(plainDate('2026-10-01'), 1)).toBe('2027-01-01');
    expect(addQuarters(plainDate('2026-01-01'), -5)).toBe('2024-10-01');
    expect(quarterNumber(plainDate('2026-10-01'))).toBe(4);
  });
});

const sales = (clientId: string, ...quarters: [quarter: string, revenue: number, margin: number][]): ClientSales => ({
  clientId,
  quarters: quarters.map(([quarter, revenue, margin]) => ({
    quarter: plainDate(quarter),
    orders: 1,
    revenue: kopecks(revenue),
    margin: kopecks(margin),
    lastOn: plainDate(quarter),
  })),
});

describe('classes of clients for a quarter', () => {
  const today = plainDate('2026-11-23');
  const quarter = plainDate('2026-10-01');
  const steady = sales(
    'steady',
    ['2025-10-01', 100, 60],
    ['2026-01-01', 140, 60],
    ['2026-04-01', 100, 60],
    ['2026-07-01', 140, 60],
  );
  const large = sales('large', ['2026-04-01', 2_000, 10]);
  const gone = sales('gone', ['2025-07-01', 5_000, 900]);
  const classes = classifyClients([steady, large, gone], quarter, today);

  it('take the year that ends with it: who ordered earlier has none', () => {
    expect(classes.map(({ clientId }) => clientId)).toEqual(['steady', 'large']);
  });

  it('by revenue and by margin may differ', () => {
    expect(classes[0]).toMatchObject({ revenue: 380, margin: 180, abcRevenue: 'B', abcMargin: 'A', orders: 3 });
    expect(classes[1]).toMatchObject({ abcRevenue: 'A', abcMargin: 'B' });
  });

  it('leave the unfinished quarter out of regularity', () => {
    expect(classes.map(({ xyz }) => xyz)).toEqual(['X', null]);
    const [later] = classifyClients([steady], quarter, plainDate('2027-01-15'));
    expect(later?.xyz).toBe('Y');
  });
});
