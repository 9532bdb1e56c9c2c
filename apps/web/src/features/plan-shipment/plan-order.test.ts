import { kopecks, plainDate, thousandths } from '@svodka/domain';
import { describe, expect, it } from 'vitest';
import { planLineOf, planOrdersOf } from './plan-order.ts';
import type { ShippingRow } from './rows.ts';

/** A line of 100 pieces: 60 ready, 20 shipped, 10 given up. */
const row = (change: Partial<ShippingRow> = {}): ShippingRow => ({
  lineId: 'l1',
  orderId: 'o1',
  orderNumber: '2026-00417',
  orderVersion: 1,
  clientId: 'c1',
  clientName: 'АО «Радиолад»',
  clientRegion: null,
  managerName: 'Менеджер',
  description: 'Вилка',
  article: null,
  productId: null,
  pictureId: null,
  unit: 'шт',
  quantity: thousandths(100_000),
  readyQuantity: thousandths(60_000),
  shippedQuantity: thousandths(20_000),
  writtenOffQuantity: thousandths(10_000),
  plannedQuantity: thousandths(0),
  amount: kopecks(0),
  requestedShipDate: null,
  promisedShipDate: plainDate('2026-12-01'),
  currentShipDate: plainDate('2026-12-04'),
  moveCount: 0,
  lastMove: null,
  lastArrival: null,
  stock: null,
  stage: 'production',
  paused: false,
  slipDays: 3,
  conflicts: [],
  ...change,
});

describe('what can be planned to leave', () => {
  it('is what is left of a line; what of it lies on the warehouse is proposed', () => {
    expect(planLineOf(row())).toMatchObject({ open: 70_000, ready: 40_000 });
  });
  it('is less by what other plans hold, and a plan that is edited is free for itself', () => {
    const held = row({ plannedQuantity: thousandths(50_000) });
    expect(planLineOf(held)).toMatchObject({ open: 20_000, ready: 0 });
    expect(planLineOf(held, 30_000)).toMatchObject({ open: 50_000, ready: 20_000 });
  });
  it('is told by order, from its earliest day, without lines that other plans hold whole', () => {
    const rows = [
      row(),
      row({ lineId: 'l2', currentShipDate: plainDate('2026-12-02') }),
      row({ lineId: 'l3', orderId: 'o2', plannedQuantity: thousandths(70_000) }),
    ];
    const [order, ...others] = planOrdersOf(rows);
    expect(others).toEqual([]);
    expect(order?.shipDate).toBe('2026-12-02');
    expect(order?.lines.map((line) => line.lineId)).toEqual(['l1', 'l2']);
  });
});
