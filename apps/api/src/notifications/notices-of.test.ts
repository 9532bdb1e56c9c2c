import { describe, expect, test } from 'vitest';
import { noticesOf, type ToldEvent } from './notices-of.ts';

const [manager, other, actor] = [
  '01930000-0000-7000-8000-000000000001',
  '01930000-0000-7000-8000-000000000002',
  '01930000-0000-7000-8000-000000000003',
];
const event: ToldEvent = {
  id: 7,
  type: 'order.moved',
  actorId: actor ?? null,
  orderId: '01930000-0000-7000-8000-000000000004',
  clientId: '01930000-0000-7000-8000-000000000005',
  payload: {},
  changes: {},
  orderManagerId: manager ?? null,
  clientManagerId: other ?? null,
};
const told = (part: Partial<ToldEvent>) => noticesOf({ ...event, ...part }).map(({ userId, kind }) => [userId, kind]);

describe('who is told of what', () => {
  test("a payment is news for the order's manager, and without an order for the client's", () => {
    const payment = { type: 'payment.recorded', payload: { amount: 100, day: '2026-11-23' } };
    expect(told(payment)).toEqual([[manager, 'payment.received']]);
    expect(told({ ...payment, orderId: null, orderManagerId: null })).toEqual([[other, 'payment.received']]);
  });

  test('an order handed over is news for whoever got it', () => {
    expect(told({ type: 'order.edited', changes: { managerId: [manager, other] } })).toEqual([
      [other, 'order.handedOver'],
    ]);
  });

  test('a return, a cancellation and a shipment are news for the manager', () => {
    const returned = { type: 'stageLeft', stage: 'pricing', result: 'returned', reason: 'нет чертежа' };
    expect(told({ payload: { events: [returned, { type: 'stageEntered', stage: 'engineering' }] } })).toEqual([
      [manager, 'order.returned'],
    ]);
    const cancelled = { type: 'cancelled', stage: 'offer', reason: 'дорого', service: 'sales' };
    expect(told({ payload: { events: [{ ...returned, result: 'cancelled' }, cancelled] } })).toEqual([
      [manager, 'order.cancelled'],
    ]);
    expect(told({ payload: { events: [{ type: 'linesShipped', lines: [] }] } })).toEqual([[manager, 'order.shipped']]);
  });

  test('a step forward is no news: the worklist shows it', () => {
    const advanced = { type: 'stageLeft', stage: 'pricing', result: 'advanced' };
    expect(told({ payload: { events: [advanced, { type: 'stageEntered', stage: 'offer' }] } })).toEqual([]);
  });

  test('nobody is told of what they did themselves', () => {
    const shipped = { events: [{ type: 'linesShipped', lines: [] }] };
    expect(told({ actorId: manager ?? null, payload: shipped })).toEqual([]);
  });
});
