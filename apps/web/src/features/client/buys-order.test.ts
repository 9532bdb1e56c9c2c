import { kopecks, plainDate, thousandths } from '@svodka/domain';
import { expect, it } from 'vitest';
import { type Bought, sortedBuys } from './buys-order.ts';

function bought(productId: string, amount: number, expectedOn: string | null, lapsed = false): Bought {
  return {
    productId,
    article: productId,
    name: productId,
    unit: 'шт',
    pictureId: null,
    active: true,
    listPrice: null,
    orders: 3,
    quantity: thousandths(3_000),
    amount: kopecks(amount),
    lastQuantity: thousandths(1_000),
    lastPrice: kopecks(100),
    lastOn: plainDate('2026-11-01'),
    reorder:
      expectedOn === null ? null : { intervalDays: 30, expectedOn: plainDate(expectedOn), overdueDays: 0, lapsed },
  };
}

const rows = [
  bought('без привычки', 500, null),
  bought('позже', 100, '2026-12-20'),
  bought('перестали', 900, '2025-01-10', true),
  bought('просрочено', 200, '2026-11-10'),
];

it('what is expected comes first, the soonest and overdue before the rest; what lapsed or has no habit comes last', () => {
  expect(sortedBuys(rows, 'expected').map((row) => row.productId)).toEqual([
    'просрочено',
    'позже',
    'перестали',
    'без привычки',
  ]);
  expect(sortedBuys(rows, 'amount').map((row) => row.amount)).toEqual([900, 500, 200, 100]);
});
