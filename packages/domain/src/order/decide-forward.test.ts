import { describe, expect, it } from 'vitest';
import {
  admin,
  after,
  decided,
  director,
  dispatcher,
  engineer,
  inStage,
  lineA,
  lineB,
  manager,
  requested,
  withLines,
  withPaid,
} from '../../testing/example-order.ts';
import { thousandths } from '../quantity.ts';
import type { OrderCommand } from './command.ts';
import { settle } from './settle.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

describe('moving forward', () => {
  it('goes to the next stage by default', () => {
    expect(decided(requested, { type: 'advance' }, manager)).toEqual({
      ok: true,
      value: [
        { type: 'stageLeft', stage: 'request', result: 'advanced' },
        { type: 'stageEntered', stage: 'engineering' },
      ],
    });
  });

  it('records a skipped stage as a visit that was skipped, so that it counts as reached', () => {
    expect(decided(requested, { type: 'advance', to: 'pricing' }, manager)).toEqual({
      ok: true,
      value: [
        { type: 'stageLeft', stage: 'request', result: 'advanced' },
        { type: 'stageEntered', stage: 'engineering' },
        { type: 'stageLeft', stage: 'engineering', result: 'skipped' },
        { type: 'stageEntered', stage: 'pricing' },
      ],
    });
  });

  it('skips nothing whose guard does not hold', () => {
    const result = decided(requested, { type: 'advance', to: 'advance' }, manager);
    expect(result).toEqual({ ok: false, error: { code: 'guard.contractSigned', details: { stage: 'contract' } } });
    expect(after({ ...requested, hasContract: true }, { type: 'advance', to: 'advance' })).toMatchObject({
      stage: 'advance',
    });
    expect(after(inStage('contract'), { type: 'advance', to: 'preparation' })).toBe('guard.advanceCovered');
  });

  it('goes neither back, nor to where it is, nor to the lost end, nor to a stage that is not there', () => {
    const order = inStage('pricing');
    for (const to of ['request', 'pricing', 'cancelled']) {
      expect(after(order, { type: 'advance', to })).toBe('stage.notForward');
    }
    expect(after(order, { type: 'advance', to: 'moon' })).toBe('stage.unknown');
  });

  it('never jumps over shipping', () => {
    const order = withLines(inStage('ready'), [10, 5], [0, 0]);
    expect(after(order, { type: 'advance', to: 'final_payment' })).toBe('stage.notSkippable');
  });

  it('enters shipping by shipping only', () => {
    const order = withLines(inStage('ready'), [10, 5], [0, 0]);
    expect(after(order, { type: 'advance' })).toBe('guard.somethingShipped');
  });
});

describe('the advance', () => {
  it('that the terms have is waited for', () => {
    expect(after(inStage('contract'), { type: 'advance' })).toMatchObject({ stage: 'advance' });
    expect(after(inStage('advance'), { type: 'advance' })).toBe('guard.advanceCovered');
  });

  it('that the terms do not have is passed as skipped', () => {
    const order = { ...inStage('contract'), parts: requested.parts.filter((part) => part.kind === 'rest') };
    expect(decided(order, { type: 'advance' }, manager)).toMatchObject({
      value: [
        { type: 'stageLeft', stage: 'contract', result: 'advanced' },
        { type: 'stageEntered', stage: 'advance' },
        { type: 'stageLeft', stage: 'advance', result: 'skipped' },
        { type: 'stageEntered', stage: 'preparation' },
      ],
    });
  });

  it('that has come moves the order by itself, and one that came in part does not', () => {
    expect(settle(svodkaLifecycle, withPaid(inStage('advance'), 49_99, 0))).toEqual([]);
    expect(settle(svodkaLifecycle, withPaid(inStage('advance'), 50_00, 0))).toEqual([
      { type: 'stageLeft', stage: 'advance', result: 'advanced' },
      { type: 'stageEntered', stage: 'preparation' },
    ]);
  });

  it('that comes while the order is paused moves it when it is resumed', () => {
    const paused = withPaid(inStage('advance', { paused: true }), 50_00, 0);
    expect(settle(svodkaLifecycle, paused)).toEqual([]);
    expect(after(paused, { type: 'resume' })).toMatchObject({ stage: 'preparation', paused: false });
  });

  it('is released by the director, once, while it is awaited', () => {
    const order = inStage('advance');
    const command = { type: 'releaseAdvance', note: 'старый клиент' } as const;
    expect(after(order, command, manager)).toBe('permission.denied');
    expect(after(order, command, director)).toMatchObject({ stage: 'preparation', advanceReleased: true });
    expect(after(inStage('contract', { advanceReleased: true }), command)).toBe('order.advanceAlreadyReleased');
    expect(after(withPaid(inStage('contract'), 50_00, 0), command)).toBe('order.advanceNotAwaited');
    expect(after(inStage('preparation'), command)).toBe('order.advanceNotAwaited');
  });
});

describe('rights over stages', () => {
  it('follow whom the stage waits for', () => {
    expect(after(inStage('engineering'), { type: 'advance' }, engineer)).toMatchObject({ stage: 'pricing' });
    expect(decided(inStage('pricing'), { type: 'advance' }, engineer)).toEqual({
      ok: false,
      error: { code: 'permission.stage', details: { stage: 'pricing', waitsFor: 'costing' } },
    });
    expect(after(inStage('engineering'), { type: 'advance' }, manager)).toBe('permission.stage');
    expect(after(inStage('offer'), { type: 'advance' }, manager)).toMatchObject({ stage: 'contract' });
  });

  it('let a manager say who is waited for in anybody’s stage, and others only in their own', () => {
    const wait = { type: 'wait', for: 'client' } as const;
    expect(decided(inStage('engineering'), wait, manager)).toEqual({
      ok: true,
      value: [{ type: 'waitChanged', for: 'client' }],
    });
    expect(decided(inStage('engineering'), { ...wait, note: 'чертёж' }, engineer)).toMatchObject({
      value: [{ note: 'чертёж' }],
    });
    expect(after(inStage('pricing'), wait, engineer)).toBe('permission.stage');
  });

  it('let only the administrator reopen', () => {
    const closed = inStage('closed', { reopenStage: 'final_payment' });
    expect(after(closed, { type: 'reopen' }, director)).toBe('permission.denied');
    expect(after(closed, { type: 'reopen' }, admin)).toMatchObject({ stage: 'final_payment', reopenStage: null });
  });
});

describe('goods in stock', () => {
  it('skip preparation and production once they are recorded as ready', () => {
    const order = withPaid(inStage('preparation'), 50_00, 0);
    expect(after(order, { type: 'advance', to: 'ready' })).toBe('guard.allReady');
    const stocked = withLines(order, [10, 5], [0, 0]);
    expect(after(stocked, { type: 'advance', to: 'ready' })).toMatchObject({ stage: 'ready' });
    expect(decided(stocked, { type: 'advance' })).toMatchObject({
      value: [
        { stage: 'preparation', result: 'advanced' },
        { stage: 'production' },
        { stage: 'production', result: 'skipped' },
        { stage: 'ready' },
      ],
    });
  });

  it('are ready when the last of them is', () => {
    const order = withLines(inStage('production'), [10, 0], [0, 0]);
    const ready = (quantity: number): OrderCommand => ({
      type: 'recordReady',
      lines: [{ lineId: lineB, readyQuantity: thousandths(quantity) }],
    });
    expect(after(order, ready(4_000), dispatcher)).toMatchObject({ stage: 'production' });
    expect(after(order, ready(5_000), dispatcher)).toMatchObject({ stage: 'ready' });
    expect(after(order, ready(5_001), dispatcher)).toBe('order.readyAboveQuantity');
    expect(after(withLines(order, [10, 3], [0, 3]), ready(2_000), dispatcher)).toBe('order.readyBelowShipped');
    expect(after(withLines(order, [10, 3], [0, 3]), ready(3_000), dispatcher)).toMatchObject({ stage: 'production' });
    const twice: OrderCommand = {
      type: 'recordReady',
      lines: [lineA, lineA].map((lineId) => ({ lineId, readyQuantity: thousandths(1) })),
    };
    expect(after(order, twice, dispatcher)).toBe('order.lineRepeated');
  });
});
