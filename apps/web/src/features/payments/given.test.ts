import { kopecks } from '@svodka/domain';
import { describe, expect, it } from 'vitest';
import { givenOrders, ordersToSplit, splitOfGiven } from './given.ts';

const allocation = (orderId: string, position: number, amount: number) => ({
  orderId,
  orderNumber: orderId,
  stage: 'advance',
  orderAmount: kopecks(1_000),
  partId: `${orderId}-${position}`,
  position,
  label: '',
  amount: kopecks(amount),
});

describe('what orders hold of a payment', () => {
  const given = givenOrders([
    allocation('a', 1, 200),
    allocation('a', 0, 300),
    allocation('b', 0, 400),
    allocation('b', 0, -400),
  ]);
  it('is told part by part in their order, without what was taken back', () => {
    expect(given.map(({ id, amount, parts }) => [id, amount, parts.map((part) => part.amount)])).toEqual([
      ['a', 500, [300, 200]],
    ]);
  });
  it('may be divided anew: what an order holds counts as room for it', () => {
    const others = [
      { id: 'a', number: 'a', stage: 'advance', amount: 1_000, available: 500 },
      { id: 'c', number: 'c', stage: 'advance', amount: 100, available: 100 },
    ];
    expect(ordersToSplit(given, others).map(({ id, available }) => [id, available])).toEqual([
      ['a', 1_000],
      ['c', 100],
    ]);
    expect(ordersToSplit(given, []).map(({ available }) => available)).toEqual([500]);
    expect([...splitOfGiven(given)]).toEqual([['a', 500]]);
  });
});
