import { plainDate } from '@svodka/domain';
import { expect, it } from 'vitest';
import { lastQuarters, quarterOf } from './quarters.ts';

it('a day belongs to its quarter, on its first day and its last', () => {
  expect(quarterOf(plainDate('2026-10-01'))).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(quarterOf(plainDate('2026-03-31'))).toEqual({ from: '2026-01-01', to: '2026-03-31' });
});

it('eight quarters follow one another without a gap, ending with that of the day', () => {
  const quarters = lastQuarters(plainDate('2026-11-23')).map(({ from }) => from);
  expect(quarters).toHaveLength(8);
  expect([quarters[0], quarters[4], quarters[7]]).toEqual(['2025-01-01', '2026-01-01', '2026-10-01']);
});
