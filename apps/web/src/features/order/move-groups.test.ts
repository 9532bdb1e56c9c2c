import { instant, plainDate } from '@svodka/domain';
import { expect, test } from 'vitest';
import { moveGroups } from './move-groups.ts';

const move = {
  workingDays: 2,
  cause: 'supply' as const,
  note: null,
  clientInformed: true,
  authorName: 'Ирина',
  fromDay: plainDate('2026-12-08'),
  toDay: plainDate('2026-12-10'),
};
const at = (second: string) => instant(`2026-11-25T10:00:${second}.000Z`);
const line = (id: string, position: number) => ({ id, position, toShip: true });

test('a move of several lines at once is told once, with the lines it moved and whether all were told', () => {
  const moves = [
    { ...move, id: 'a', lineId: '1', movedAt: at('01') },
    { ...move, id: 'b', lineId: '3', movedAt: at('02'), clientInformed: false, toDay: plainDate('2026-12-11') },
    { ...move, id: 'c', lineId: '1', movedAt: at('03'), cause: 'client' as const },
  ];
  const lines = [line('1', 0), line('2', 1), line('3', 2)];
  expect(moveGroups({ moves, lines, order: { open: true } })).toMatchObject([
    { ids: ['a', 'b'], places: [1, 3], sameDays: false, informed: false, toShip: true },
    { ids: ['c'], places: [1], sameDays: true, informed: true, toShip: true },
  ]);
});

test('a move of all lines names none of them, and of what has left nobody is warned', () => {
  const moves = [{ ...move, id: 'a', lineId: '1', movedAt: at('01') }];
  const lines = [{ ...line('1', 0), toShip: false }];
  expect(moveGroups({ moves, lines, order: { open: true } })).toMatchObject([{ places: null, toShip: false }]);
});
