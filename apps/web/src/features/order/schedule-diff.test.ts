import { kopecks, plainDate } from '@svodka/domain';
import { expect, it } from 'vitest';
import { changesOf } from './schedule-diff.ts';

const part = (position: number, amount: number, day: string | null = null) => ({
  position,
  amount: kopecks(amount),
  plannedOn: day === null ? null : plainDate(day),
});

it('only parts that differ are told: moved, of another sum, new and gone', () => {
  const before = [part(0, 100, '2026-12-01'), part(1, 50), part(2, 50, '2026-12-20'), part(3, 10)];
  const after = [part(0, 100, '2026-12-05'), part(1, 60), part(2, 50, '2026-12-20'), part(4, 10)];
  expect(changesOf(before, after)).toEqual([
    { position: 0, before: before[0], after: after[0] },
    { position: 1, before: before[1], after: after[1] },
    { position: 3, before: before[3], after: null },
    { position: 4, before: null, after: after[3] },
  ]);
});
