import { describe, expect, it } from 'vitest';
import { isSplitRight, type SplitOrder, sharesOf, splitLeft, spread } from './split.ts';

const order = (id: string, available: number): SplitOrder => ({
  id,
  number: id,
  stage: 'advance',
  amount: 900,
  available,
});
const orders = [order('a', 300), order('b', 500)];

describe('a payment split over orders', () => {
  it('goes to orders as they stand until the money ends', () => {
    expect(sharesOf(spread(700, orders))).toEqual([
      { orderId: 'a', amount: 300 },
      { orderId: 'b', amount: 400 },
    ]);
    expect(sharesOf(spread(200, orders))).toEqual([{ orderId: 'a', amount: 200 }]);
  });
  it('leaves the rest to the client', () => {
    expect(splitLeft(1_000, spread(1_000, orders))).toBe(200);
  });
  it('is wrong when an order gets more than it can take, all of them more than there is, or a sum does not read', () => {
    expect(isSplitRight(700, orders, spread(700, orders))).toBe(true);
    expect(isSplitRight(700, orders, new Map([['a', 301]]))).toBe(false);
    expect(isSplitRight(700, orders, new Map([['a', -1]]))).toBe(false);
    expect(isSplitRight(700, orders, new Map([['a', null]]))).toBe(false);
    expect(
      isSplitRight(
        600,
        orders,
        new Map([
          ['a', 300],
          ['b', 301],
        ]),
      ),
    ).toBe(false);
  });
  it('sends only orders that get something', () => {
    expect(
      sharesOf(
        new Map([
          ['a', 0],
          ['b', 5],
        ]),
      ),
    ).toEqual([{ orderId: 'b', amount: 5 }]);
  });
});
