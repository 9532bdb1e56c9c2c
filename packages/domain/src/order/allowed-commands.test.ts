import { describe, expect, it } from 'vitest';
import {
  admin,
  director,
  dispatcher,
  inStage,
  manager,
  requested,
  withLines,
  withPaid,
} from '../../testing/example-order.ts';
import { allowedCommands } from './allowed-commands.ts';
import { orderCommandTypes } from './command.ts';
import type { DecisionContext } from './decision.ts';
import type { OrderState } from './order-state.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

function buttons(order: OrderState, context: DecisionContext = director): Record<string, string | null> {
  const options = allowedCommands(svodkaLifecycle, order, context);
  return Object.fromEntries(
    options.map((one) => [one.to === undefined ? one.command : `${one.command} ${one.to}`, one.refusal?.code ?? null]),
  );
}

describe('the buttons of an order', () => {
  it('offer every command in every stage, allowed or with the reason why not', () => {
    for (const stage of svodkaLifecycle.stages) {
      const offered = new Set(
        allowedCommands(svodkaLifecycle, inStage(stage.code), director).map((one) => one.command),
      );
      expect(orderCommandTypes.filter((command) => !offered.has(command))).toEqual([]);
    }
  });

  it('name each stage one can go to, with the guard that is in the way', () => {
    expect(buttons(requested, manager)).toMatchObject({
      'advance engineering': null,
      'advance contract': null,
      'advance advance': 'guard.contractSigned',
      'advance shipping': 'guard.contractSigned',
      return: 'stage.nothingEarlier',
      cancel: null,
      resume: 'order.notPaused',
      ship: 'order.notInProduction',
      reopen: 'order.notFinished',
    });
    expect(buttons(inStage('pricing'))).toMatchObject({ 'return request': null, 'return engineering': null });
    expect(buttons(inStage('final_payment'))).not.toHaveProperty('advance cancelled');
  });

  it('offer no stage beyond one that may not be skipped', () => {
    const moves = Object.keys(buttons(inStage('ready'))).filter((name) => name.startsWith('advance'));
    expect(moves).toEqual(['advance shipping']);
  });

  it('say that it is not yours, before anything that is nobody’s fault', () => {
    expect(buttons(inStage('production'), manager)).toMatchObject({
      'advance ready': 'permission.stage',
      ship: 'permission.denied',
      releaseAdvance: 'order.advanceNotAwaited',
    });
  });

  it('know when there is nothing to ship, to release, to write off, to reopen', () => {
    expect(buttons(inStage('production'), dispatcher).ship).toBe('guard.somethingReady');
    expect(buttons(withLines(inStage('production'), [1, 0], [0, 0]), dispatcher).ship).toBeNull();
    expect(buttons(inStage('advance')).releaseAdvance).toBeNull();
    expect(buttons(withPaid(inStage('contract'), 50_00, 0)).releaseAdvance).toBe('order.advanceNotAwaited');
    const shipped = withLines(inStage('final_payment'), [10, 5], [10, 5]);
    expect(buttons(shipped).writeOff).toBeNull();
    expect(buttons(withPaid(shipped, 50_00, 50_00)).writeOff).toBe('order.nothingToWriteOff');
    expect(buttons(inStage('closed'), admin).reopen).toBe('order.neverFinished');
    expect(buttons(inStage('closed', { reopenStage: 'final_payment' }), admin).reopen).toBeNull();
    expect(buttons(withLines(inStage('production'), [1, 0], [1, 0])).cancel).toBe('order.somethingShipped');
  });

  it('leave little to do while the clock stands', () => {
    expect(buttons(inStage('offer', { paused: true }))).toMatchObject({
      resume: null,
      cancel: null,
      pause: 'order.paused',
      'advance contract': 'order.paused',
    });
  });

  it('reach to the end of a lifecycle whose every stage may be skipped', () => {
    const lifecycle = {
      ...svodkaLifecycle,
      stages: svodkaLifecycle.stages.map((stage) => ({ ...stage, skippable: true, leaveGuards: [] })),
    };
    const to = allowedCommands(lifecycle, requested, director).map((one) => one.to);
    expect(to).toContain('closed');
    expect(to).not.toContain('cancelled');
  });
});
