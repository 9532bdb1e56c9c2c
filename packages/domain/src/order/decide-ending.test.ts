import { describe, expect, it } from 'vitest';
import {
  admin,
  after,
  decided,
  dispatcher,
  inStage,
  lineA,
  lineB,
  manager,
  requested,
  withLines,
  withPaid,
} from '../../testing/example-order.ts';
import { orderLineId } from '../id.ts';
import { thousandths } from '../quantity.ts';
import type { OrderCommand } from './command.ts';
import { decide } from './decide.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

const cancel: OrderCommand = { type: 'cancel', reason: 'передумали', service: 'sales' };
const ship = (a: number, b = 0): OrderCommand => ({
  type: 'ship',
  lines: [
    { lineId: lineA, quantity: thousandths(a * 1_000) },
    { lineId: lineB, quantity: thousandths(b * 1_000) },
  ].filter((line) => line.quantity > 0),
});

describe('shipping', () => {
  it('moves the order to shipping with the first shipment, from production too', () => {
    const order = withLines(inStage('production'), [10, 0], [0, 0]);
    expect(decided(order, ship(4), dispatcher)).toMatchObject({
      value: [
        { type: 'linesShipped' },
        { type: 'stageLeft', stage: 'production', result: 'advanced' },
        { type: 'stageEntered', stage: 'ready' },
        { type: 'stageLeft', stage: 'ready', result: 'skipped' },
        { type: 'stageEntered', stage: 'shipping' },
      ],
    });
  });

  it('stays there until the last, then waits for the money, then closes', () => {
    const order = withPaid(withLines(inStage('shipping'), [10, 5], [4, 0]), 50_00, 0);
    expect(after(order, ship(6, 4), dispatcher)).toMatchObject({ stage: 'shipping' });
    expect(after(order, ship(6, 5), dispatcher)).toMatchObject({ stage: 'final_payment' });
    const paid = withPaid(order, 50_00, 50_00);
    expect(decided(paid, ship(6, 5), dispatcher)).toMatchObject({
      value: [
        { type: 'linesShipped' },
        { type: 'stageLeft', stage: 'shipping', result: 'advanced' },
        { type: 'stageEntered', stage: 'final_payment' },
        { type: 'stageLeft', stage: 'final_payment', result: 'advanced' },
        { type: 'stageEntered', stage: 'closed' },
        { type: 'closed', stage: 'final_payment' },
      ],
    });
  });

  it('ships nothing that is not ready, nor lines that are not there', () => {
    const order = withLines(inStage('ready'), [3, 0], [0, 0]);
    expect(decided(order, ship(4), dispatcher)).toMatchObject({
      error: { code: 'order.shipsMoreThanReady', details: { lineId: lineA, available: 3_000 } },
    });
    const stranger = orderLineId('01900000-0000-7000-8000-0000000000ff');
    const command: OrderCommand = { type: 'ship', lines: [{ lineId: stranger, quantity: thousandths(1) }] };
    expect(after(order, command, dispatcher)).toBe('order.lineUnknown');
    expect(after(order, ship(1), manager)).toBe('permission.denied');
    expect(after({ ...order, paused: true }, ship(1), dispatcher)).toBe('order.paused');
  });

  it('ships nothing that was written off', () => {
    const order = withLines(inStage('shipping'), [10, 5], [4, 0]);
    const rest: OrderCommand = { type: 'writeOff', lines: [{ lineId: lineA, quantity: thousandths(5_000) }] };
    const state = after(order, rest);
    expect(typeof state === 'string' ? state : after(state, ship(2), dispatcher)).toBe('order.shipsMoreThanReady');
  });
});

describe('writing off', () => {
  const shipping = withLines(inStage('shipping'), [10, 5], [4, 0]);

  it('of what will never be shipped ends the shipping', () => {
    const rest = [
      { lineId: lineA, quantity: thousandths(6_000) },
      { lineId: lineB, quantity: thousandths(5_000) },
    ];
    expect(after(shipping, { type: 'writeOff', lines: rest })).toMatchObject({ stage: 'final_payment' });
    expect(after(shipping, { type: 'writeOff', lines: rest, payment: true })).toMatchObject({ stage: 'closed' });
    expect(after(shipping, { type: 'writeOff', lines: rest.slice(1) })).toMatchObject({ stage: 'shipping' });
  });

  it('of a debt waits until nothing more is to be shipped', () => {
    expect(after(shipping, { type: 'writeOff', payment: true })).toBe('guard.allShipped');
    const shipped = withLines(inStage('final_payment'), [10, 5], [10, 5]);
    expect(after(shipped, { type: 'writeOff', payment: true })).toMatchObject({ stage: 'closed' });
  });

  it('of nothing, or of more than there is, is refused', () => {
    expect(after(shipping, { type: 'writeOff' })).toBe('order.nothingToWriteOff');
    const paid = withPaid(shipping, 50_00, 50_00);
    expect(after(paid, { type: 'writeOff', payment: true })).toBe('order.nothingToWriteOff');
    const lines = [{ lineId: lineA, quantity: thousandths(6_001) }];
    expect(after(shipping, { type: 'writeOff', lines })).toBe('order.writesOffMoreThanOpen');
    const unknown = [{ lineId: orderLineId('01900000-0000-7000-8000-0000000000ff'), quantity: thousandths(1) }];
    expect(after(shipping, { type: 'writeOff', lines: unknown })).toBe('order.lineUnknown');
  });
});

describe('cancelling', () => {
  it('ends the order as lost and remembers where', () => {
    expect(after(inStage('production'), cancel, manager)).toMatchObject({
      stage: 'cancelled',
      reopenStage: 'production',
    });
  });

  it('ends a pause too', () => {
    expect(decided(inStage('offer', { paused: true }), cancel, manager)).toMatchObject({
      value: [{ type: 'resumed' }, { type: 'stageLeft' }, { type: 'stageEntered' }, { type: 'cancelled' }],
    });
  });

  it('is impossible once anything is shipped', () => {
    expect(after(withLines(inStage('shipping'), [10, 5], [1, 0]), cancel)).toBe('order.somethingShipped');
    expect(after(withLines(inStage('production'), [10, 5], [1, 0]), cancel)).toBe('order.somethingShipped');
  });

  it('is undone by the administrator, back to the stage it happened in', () => {
    const cancelled = after(inStage('offer'), cancel);
    if (typeof cancelled === 'string') throw new Error(cancelled);
    expect(after(cancelled, { type: 'reopen' }, admin)).toMatchObject({ stage: 'offer', reopenStage: null });
    expect(after({ ...cancelled, reopenStage: null }, { type: 'reopen' }, admin)).toBe('order.neverFinished');
  });

  it('needs a lifecycle that knows how to lose', () => {
    const lifecycle = { ...svodkaLifecycle, stages: svodkaLifecycle.stages.slice(0, -1) };
    expect(decide(lifecycle, requested, cancel, admin)).toMatchObject({ error: { code: 'stage.unknown' } });
  });
});

describe('returning', () => {
  const back = (to: string): OrderCommand => ({ type: 'return', to, reason: 'ошибка в чертеже' });

  it('goes to an earlier stage the order has been through, with the reason', () => {
    expect(decided(inStage('pricing'), back('engineering'))).toEqual({
      ok: true,
      value: [
        { type: 'stageLeft', stage: 'pricing', result: 'returned', reason: 'ошибка в чертеже' },
        { type: 'stageEntered', stage: 'engineering' },
      ],
    });
  });

  it('goes nowhere else', () => {
    const order = inStage('pricing');
    expect(after(order, back('pricing'))).toBe('stage.notEarlier');
    expect(after(order, back('offer'))).toBe('stage.notEarlier');
    expect(after(order, back('moon'))).toBe('stage.unknown');
    expect(after({ ...order, visitedStages: ['request', 'pricing'] }, back('engineering'))).toBe('stage.notVisited');
    expect(after(withLines(inStage('ready'), [10, 5], [1, 0]), back('offer'))).toBe('order.somethingShipped');
  });

  it('does not go to a stage that would end at once', () => {
    expect(after(withLines(inStage('ready'), [10, 5], [0, 0]), back('production'))).toBe('stage.alreadyComplete');
    expect(after(withLines(inStage('ready'), [10, 4], [0, 0]), back('production'))).toMatchObject({
      stage: 'production',
    });
  });
});

describe('a pause', () => {
  it('stops everything but facts, the way out and its own end', () => {
    const paused = after(inStage('offer'), { type: 'pause', cause: 'клиент в отпуске' }, manager);
    if (typeof paused === 'string') throw new Error(paused);
    expect(paused.paused).toBe(true);
    expect(after(paused, { type: 'advance' })).toBe('order.paused');
    expect(after(paused, { type: 'pause', cause: 'ещё' })).toBe('order.paused');
    expect(after(paused, { type: 'resume' }, manager)).toMatchObject({ paused: false });
    expect(after(inStage('offer'), { type: 'resume' })).toBe('order.notPaused');
    const ready: OrderCommand = { type: 'recordReady', lines: [{ lineId: lineA, readyQuantity: thousandths(1) }] };
    expect(after(inStage('production', { paused: true }), ready)).toMatchObject({ paused: true, stage: 'production' });
  });
});
