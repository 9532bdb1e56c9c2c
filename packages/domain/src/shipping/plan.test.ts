import { describe, expect, it } from 'vitest';
import { lineA, lineB } from '../../testing/example-order.ts';
import type { LineState } from '../order/index.ts';
import { thousandths } from '../quantity.ts';
import { checkPlan } from './plan.ts';

const line: LineState = {
  id: lineA,
  quantity: thousandths(10_000),
  readyQuantity: thousandths(0),
  shippedQuantity: thousandths(2_000),
  writtenOffQuantity: thousandths(1_000),
};
const wanted = (quantity: number, lineId = lineA) => ({ lineId, quantity: thousandths(quantity) });
const inOthers = new Map([[lineA, thousandths(3_000)]]);

describe('a planned shipment', () => {
  it('holds what neither left, nor was given up, nor is in another plan; it needn’t be ready', () => {
    expect(checkPlan([wanted(4_000)], [line], inOthers).ok).toBe(true);
    expect(checkPlan([wanted(4_001)], [line], inOthers)).toMatchObject({
      error: { code: 'plannedShipment.moreThanOpen', details: { lineId: lineA, open: 4_000 } },
    });
  });

  it('leaves nothing open when other plans hold more than is left by now', () => {
    expect(checkPlan([wanted(1)], [line], new Map([[lineA, thousandths(9_000)]]))).toMatchObject({
      error: { details: { open: 0 } },
    });
  });

  it('is of something, of lines the order has, each once', () => {
    expect(checkPlan([], [line], inOthers)).toMatchObject({ error: { code: 'plannedShipment.empty' } });
    expect(checkPlan([wanted(1, lineB)], [line], inOthers)).toMatchObject({ error: { code: 'order.lineUnknown' } });
    expect(checkPlan([wanted(1), wanted(1)], [line], inOthers)).toMatchObject({
      error: { code: 'order.lineRepeated' },
    });
  });
});
