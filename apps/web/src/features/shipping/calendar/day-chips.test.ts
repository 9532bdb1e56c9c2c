import { plainDate, type ShippingConflict, thousandths } from '@svodka/domain';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, chipsOf } from './day-chips.ts';

const day = plainDate('2026-12-04');

const item = (lineId: string, orderId: string, ready: boolean, conflicts: ShippingConflict[]) => ({
  day,
  lineId,
  orderId,
  orderVersion: 3,
  orderNumber: `2026-${orderId}`,
  clientName: 'АО «Радиолад»',
  description: `Вилка ${lineId}`,
  rest: thousandths(1_000),
  unit: 'шт',
  ready,
  conflicts,
});

describe('the chips of a day', () => {
  const items: CalendarDay['items'] = [
    item('a', '00417', true, ['advanceUnpaid']),
    item('b', '00452', true, []),
    item('c', '00417', false, ['notReady', 'advanceUnpaid']),
  ];
  const chips = chipsOf({ day, items });
  it('are one an order, with all its lines that leave that day', () => {
    expect(chips.map((chip) => [chip.orderNumber, chip.lines.map((line) => line.lineId)])).toEqual([
      ['2026-00417', ['a', 'c']],
      ['2026-00452', ['b']],
    ]);
  });
  it('are ready when all their lines are, and tell each conflict once, the worst first', () => {
    expect(chips.map(({ ready, conflicts }) => ({ ready, conflicts }))).toEqual([
      { ready: false, conflicts: ['notReady', 'advanceUnpaid'] },
      { ready: true, conflicts: [] },
    ]);
  });
});
