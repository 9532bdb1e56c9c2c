import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../refusal.ts';
import { type OrderCommandType, orderCommandTypes } from './command.ts';
import { commandRule, commandTable } from './command-table.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

const working = svodkaLifecycle.stages.filter((stage) => stage.outcome === null).map((stage) => stage.code);

/** Where each command is allowed; everywhere else it is refused. */
const allowedIn: Readonly<Record<OrderCommandType, readonly string[]>> = {
  advance: working,
  pause: working,
  resume: working,
  wait: working,
  return: working.filter((stage) => !['request', 'shipping', 'final_payment'].includes(stage)),
  cancel: working.filter((stage) => !['shipping', 'final_payment'].includes(stage)),
  releaseAdvance: ['contract', 'advance'],
  recordReady: ['advance', 'preparation', 'production', 'ready', 'shipping'],
  ship: ['production', 'ready', 'shipping'],
  writeOff: ['shipping', 'final_payment'],
  reopen: ['closed', 'cancelled'],
};

describe('the table of stages and commands', () => {
  const table = commandTable(svodkaLifecycle);

  it('defines every pair: 13 stages × 11 commands', () => {
    const rules = [...table.values()].flatMap((row) => [...row.values()]);
    expect(rules).toHaveLength(13 * 11);
    const words: readonly string[] = ['allowed', ...refusalCodes];
    expect(rules.every((rule) => words.includes(rule))).toBe(true);
  });

  it.each(orderCommandTypes)('allows %s exactly where the rules say', (command) => {
    const stages = svodkaLifecycle.stages.map((stage) => stage.code);
    const allowed = stages.filter((stage) => commandRule(svodkaLifecycle, stage, command) === 'allowed');
    expect(allowed).toEqual(allowedIn[command]);
  });

  it('says why not, in the words of the case', () => {
    const rule = (stage: string, command: OrderCommandType) => table.get(stage)?.get(command);
    expect(rule('closed', 'advance')).toBe('order.finished');
    expect(rule('cancelled', 'ship')).toBe('order.finished');
    expect(rule('production', 'reopen')).toBe('order.notFinished');
    expect(rule('shipping', 'cancel')).toBe('order.somethingShipped');
    expect(rule('final_payment', 'return')).toBe('order.somethingShipped');
    expect(rule('request', 'return')).toBe('stage.nothingEarlier');
    expect(rule('offer', 'ship')).toBe('order.notInProduction');
    expect(rule('offer', 'recordReady')).toBe('order.notConfirmed');
    expect(rule('production', 'writeOff')).toBe('order.nothingShipped');
    expect(rule('production', 'releaseAdvance')).toBe('order.advanceNotAwaited');
  });

  it('lets a lifecycle without a shipping stage return and cancel anywhere', () => {
    const plain = { ...svodkaLifecycle, stages: svodkaLifecycle.stages.filter((one) => one.code !== 'shipping') };
    expect(commandRule(plain, 'final_payment', 'cancel')).toBe('allowed');
  });
});
