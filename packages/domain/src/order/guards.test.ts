import { describe, expect, it } from 'vitest';
import { inStage, withLines, withPaid } from '../../testing/example-order.ts';
import { thousandths } from '../quantity.ts';
import { failingGuard, guardHolds } from './guards.ts';
import { guardNames } from './lifecycle.ts';
import type { OrderState } from './order-state.ts';

const order = inStage('production');

function writtenOff(state: OrderState, quantity: number): OrderState {
  return { ...state, lines: state.lines.map((line) => ({ ...line, writtenOffQuantity: thousandths(quantity) })) };
}

describe('the guards', () => {
  it('call an order without lines neither ready nor shipped', () => {
    const empty = { ...order, lines: [] };
    expect(guardHolds('allReady', empty)).toBe(false);
    expect(guardHolds('allShipped', empty)).toBe(false);
  });

  it('do not wait for what was written off', () => {
    const partly = withLines(order, [5, 5], [5, 5]);
    expect(guardHolds('allReady', partly)).toBe(false);
    expect(guardHolds('allReady', writtenOff(partly, 5_000))).toBe(true);
    expect(guardHolds('allShipped', writtenOff(partly, 5_000))).toBe(true);
    expect(guardHolds('allShipped', writtenOff(partly, 4_999))).toBe(false);
  });

  it('count as ready to ship only what has not left yet', () => {
    expect(guardHolds('somethingReady', withLines(order, [3, 0], [3, 0]))).toBe(false);
    expect(guardHolds('somethingReady', withLines(order, [3, 0], [2, 0]))).toBe(true);
    expect(guardHolds('somethingShipped', withLines(order, [3, 0], [0, 0]))).toBe(false);
  });

  it('call paid what is paid to the kopeck, or written off', () => {
    expect(guardHolds('paidInFull', withPaid(order, 50_00, 49_99))).toBe(false);
    expect(guardHolds('paidInFull', withPaid(order, 50_00, 50_00))).toBe(true);
    expect(guardHolds('paidInFull', { ...order, paymentWrittenOff: true })).toBe(true);
  });

  it('name the first of several that is in the way', () => {
    expect(failingGuard(['contractSigned', 'allReady', 'paidInFull'], order)).toBe('allReady');
    expect(failingGuard([], order)).toBeNull();
    expect(failingGuard(guardNames, { ...order, hasContract: false })).toBe('contractSigned');
  });
});
