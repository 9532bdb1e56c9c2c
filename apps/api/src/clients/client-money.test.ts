import { kopecks, plainDate } from '@svodka/domain';
import { expect, test } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { clientMoney } from './client-money.ts';

const today = plainDate('2026-11-23');

function part(amount: number, paid: number, plannedOn: string, anchor: 'contract' | 'shipment' = 'shipment') {
  return { id: newId(), anchor, amount: kopecks(amount), paid: kopecks(paid), plannedOn: plainDate(plannedOn) };
}

test('receivable is what was shipped and not paid; ageing adds up to it', () => {
  const parts = [part(100, 100, '2026-06-01', 'contract'), part(50, 0, '2026-07-01'), part(50, 0, '2026-12-01')];
  const money = clientMoney([{ shippedAmount: kopecks(200), paid: kopecks(100), parts }], kopecks(0), today);
  expect(money).toMatchObject({ receivable: 100, overdue: 50, advances: 0 });
  expect(money.aging).toEqual({ notDue: 50, d1to30: 0, d31to60: 0, d61to90: 0, over90: 50 });
});

test('money ahead of goods is an advance and lessens no debt of another order', () => {
  const ahead = { shippedAmount: kopecks(0), paid: kopecks(70), parts: null };
  const debt = { shippedAmount: kopecks(30), paid: kopecks(0), parts: [part(30, 0, '2026-11-20')] };
  const money = clientMoney([ahead, debt], kopecks(5), today);
  expect(money).toMatchObject({ receivable: 30, overdue: 30, advances: 75 });
  expect(money.aging.d1to30).toBe(30);
});
