import { describe, expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { undoClient, undoOrder } from './outcome.ts';
import { isToldTogether } from './share.ts';

const here = (userId: string) => userId !== 'gone';
const client = {
  toManagerId: 'boris',
  formerManagerId: 'anna',
  responsibleFrom: plainDate('2026-11-10'),
  managerId: 'boris',
  openFrom: plainDate('2026-11-10'),
};
const order = { toManagerId: 'boris', formerManagerId: 'anna', managerId: 'boris', open: true };

describe('undoing a handover', () => {
  it('takes back exactly what it gave', () => {
    expect(undoClient(client, here)).toBe('returned');
    expect(undoClient({ ...client, formerManagerId: null }, here)).toBe('returned');
    expect(undoOrder(order, here)).toBe('returned');
  });

  it('leaves what has been moved since, even where it came back to the same person', () => {
    expect(undoClient({ ...client, managerId: 'vera' }, here)).toBe('movedSince');
    expect(undoClient({ ...client, openFrom: plainDate('2026-11-12') }, here)).toBe('movedSince');
    expect(undoOrder({ ...order, managerId: 'vera' }, here)).toBe('movedSince');
  });

  it('leaves a finished order with whoever finished it, and gives nothing to somebody who left', () => {
    expect(undoOrder({ ...order, open: false }, here)).toBe('finished');
    expect(undoClient({ ...client, formerManagerId: 'gone' }, here)).toBe('gone');
    expect(undoOrder({ ...order, formerManagerId: 'gone' }, here)).toBe('gone');
  });
});

describe('telling of a handover', () => {
  it('names each of a few orders, and everything else at once', () => {
    expect([1, 5, 6].map((orders) => isToldTogether({ clients: 0, orders }))).toEqual([false, false, true]);
    expect([0, 3].map((orders) => isToldTogether({ clients: 1, orders }))).toEqual([true, false]);
    expect(isToldTogether({ clients: 2, orders: 0 })).toBe(true);
    expect(isToldTogether({ clients: 0, orders: 0 })).toBe(false);
  });
});
