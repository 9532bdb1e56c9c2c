import { describe, expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { type ActionFacts, nextAction } from './next-action.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

const today = plainDate('2026-11-25');
const quiet: ActionFacts = {
  open: true,
  paused: false,
  stage: 'request',
  waitsFor: 'sales',
  hasContract: false,
  openTasks: 0,
  openQuestions: 0,
  untoldMoves: 0,
  nextPaymentOn: null,
  nextPaymentAmount: null,
  nextPaymentIsAdvance: false,
  readyPercent: 0,
  shippedPercent: 0,
};
const next = (facts: Partial<ActionFacts>) => nextAction(svodkaLifecycle, { ...quiet, ...facts }, today);
const awaited = { nextPaymentOn: plainDate('2026-11-28'), nextPaymentAmount: 100, nextPaymentIsAdvance: true };
const late = { ...awaited, nextPaymentOn: plainDate('2026-11-24') };

describe('the next action of an order', () => {
  it('is the move on, to the stage that follows, when nothing is lacking', () => {
    expect(next({})).toEqual({ code: 'moveOn', who: 'sales', to: 'engineering' });
    expect(next({ stage: 'contract', hasContract: true })).toEqual({ code: 'moveOn', who: 'sales', to: 'advance' });
  });

  it('is what the stage lacks', () => {
    expect(next({ stage: 'engineering', waitsFor: 'purchasing', openTasks: 1 })).toEqual({
      code: 'doTasks',
      who: 'purchasing',
    });
    expect(next({ stage: 'contract' })?.code).toBe('signContract');
    expect(next({ stage: 'advance', waitsFor: 'client', hasContract: true, ...awaited })).toEqual({
      code: 'expectAdvance',
      who: 'client',
    });
    expect(next({ stage: 'final_payment', waitsFor: 'client', shippedPercent: 100, nextPaymentAmount: 5 })).toEqual({
      code: 'expectPayment',
      who: 'client',
    });
  });

  it('is to make goods, and to ship what is ready where it may be shipped', () => {
    const made = { stage: 'production', waitsFor: 'production', hasContract: true } as const;
    expect(next(made)).toEqual({ code: 'makeGoods', who: 'production' });
    expect(next({ ...made, readyPercent: 40 })).toEqual({ code: 'ship', who: 'dispatch' });
    expect(next({ ...made, readyPercent: 40, shippedPercent: 40 })?.code).toBe('makeGoods');
    expect(next({ stage: 'ready', waitsFor: 'dispatch', readyPercent: 100 })?.code).toBe('ship');
    expect(next({ stage: 'shipping', waitsFor: 'dispatch', readyPercent: 60, shippedPercent: 60 })?.code).toBe(
      'makeGoods',
    );
  });

  it('is what the client waits to hear, then what he owes, before anything else', () => {
    const all = { stage: 'production', openQuestions: 1, untoldMoves: 2, openTasks: 1, ...late };
    expect(next(all)).toEqual({ code: 'answerQuestion', who: 'sales' });
    expect(next({ ...all, openQuestions: 0 })?.code).toBe('tellShipDate');
    expect(next({ ...all, openQuestions: 0, untoldMoves: 0 })?.code).toBe('remindAdvance');
    expect(next({ stage: 'production', ...late, nextPaymentIsAdvance: false })?.code).toBe('remindPayment');
  });

  it('is to ask the client whose answer is waited for', () => {
    expect(next({ stage: 'offer', waitsFor: 'client' })).toEqual({ code: 'askClient', who: 'sales' });
    expect(next({ stage: 'production', waitsFor: 'client' })?.code).toBe('askClient');
  });

  it('is to end a pause, and nothing for a finished order', () => {
    expect(next({ paused: true, openQuestions: 1 })).toEqual({ code: 'resume', who: 'sales' });
    expect(next({ open: false, stage: 'closed' })).toBeNull();
  });
});
