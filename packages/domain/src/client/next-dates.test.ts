import { expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { kopecks } from '../money.ts';
import { nextDatesOf } from './next-dates.ts';

const order = {
  id: 'order',
  number: '2026-00001',
  currentShipDate: plainDate('2026-12-10'),
  shippedPercent: 40,
  nextPaymentOn: plainDate('2026-11-30'),
  nextPaymentAmount: kopecks(50_000),
  nextPaymentIsAdvance: true,
};
const promise = {
  orderId: null,
  orderNumber: null,
  promisedOn: plainDate('2026-12-01'),
  amount: kopecks(7_000),
};

it('the nearest of what has to leave, to be paid and was promised comes first', () => {
  expect(nextDatesOf([order], [promise]).map(({ kind, day, amount }) => [kind, day, amount])).toEqual([
    ['advance', '2026-11-30', 50_000],
    ['promise', '2026-12-01', 7_000],
    ['shipment', '2026-12-10', null],
  ]);
});

it('what has left and what is paid is awaited no more', () => {
  expect(nextDatesOf([{ ...order, shippedPercent: 100, nextPaymentOn: null }], [])).toEqual([]);
});
