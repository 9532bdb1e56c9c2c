import { instant, plainDate } from '@svodka/domain';
import { expect, it } from 'vitest';
import { type NormRow, type NormsData, normCell, toldNorms } from './norm-table.ts';

const group = '01900000-0000-7000-8000-000000000001';

function norm(validFrom: string, workingDays: number, more: Partial<NormRow> = {}): NormRow {
  return {
    id: `${validFrom} ${workingDays}`,
    stage: 'offer',
    orderCategory: null,
    groupId: null,
    validFrom: plainDate(validFrom),
    workingDays,
    createdAt: instant('2026-11-01T05:00:00.000Z'),
    author: null,
    ...more,
  };
}

function data(...norms: NormRow[]): NormsData {
  const newestFirst = norms.toSorted((one, other) => (one.validFrom < other.validFrom ? 1 : -1));
  return {
    today: plainDate('2026-11-25'),
    stages: [{ code: 'offer', normWorkingDays: 5 }],
    groups: [],
    norms: newestFirst,
  };
}

const key = { stage: 'offer', orderCategory: null, groupId: null };

it('a cell tells what is in force, what comes, and what holds without it', () => {
  const cell = normCell(data(norm('2026-01-01', 9), norm('2026-11-25', 4), norm('2026-12-01', 3)), key);
  expect(cell).toMatchObject({ inForce: { workingDays: 4 }, coming: [{ workingDays: 3 }], inherited: 5 });
});

it('what holds goes from the group to the category to any to the stage', () => {
  const any = norm('2026-01-01', 7);
  const urgent = norm('2026-01-01', 2, { orderCategory: 'urgent' });
  const ofGroup = norm('2026-01-01', 6, { groupId: group });
  const inherited = (orderCategory: 'urgent' | null, groupId: string | null) =>
    normCell(data(any, urgent, ofGroup), { stage: 'offer', orderCategory, groupId }).inherited;
  expect(inherited(null, null)).toBe(5);
  expect(inherited('urgent', null)).toBe(7);
  expect(inherited(null, group)).toBe(7);
  expect(inherited('urgent', group)).toBe(6);
});

it('norms for one thing follow each other', () => {
  const told = toldNorms(data(norm('2026-01-01', 9), norm('2026-11-25', 4), norm('2026-12-01', 3)));
  expect(told.map(({ state, followedOn }) => [state, followedOn])).toEqual([
    ['coming', null],
    ['inForce', '2026-12-01'],
    ['past', '2026-11-25'],
  ]);
});
