import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start, steps, takeStep, who } from '../../testing/random-steps.ts';
import { allowedCommands } from './allowed-commands.ts';
import { orderCommandSchema } from './command.ts';
import { decide } from './decide.ts';
import type { OrderEvent } from './event.ts';
import { evolve, evolveAll } from './evolve.ts';
import { guardHolds, somethingShipped } from './guards.ts';
import { stageOf } from './lifecycle.ts';
import type { OrderState } from './order-state.ts';
import { settle } from './settle.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

/** What no sequence of commands may ever break. */
function expectSound(order: OrderState): void {
  for (const line of order.lines) {
    expect(line.shippedQuantity).toBeLessThanOrEqual(line.readyQuantity);
    expect(line.readyQuantity).toBeLessThanOrEqual(line.quantity);
    expect(line.shippedQuantity + line.writtenOffQuantity).toBeLessThanOrEqual(line.quantity);
  }
  const { outcome } = stageOf(svodkaLifecycle, order.stage);
  const shippedStages = ['shipping', 'final_payment', 'closed'];
  expect(shippedStages.includes(order.stage)).toBe(somethingShipped(order));
  expect(order.visitedStages).toContain(order.stage);
  expect(order.reopenStage !== null).toBe(outcome !== null);
  if (outcome !== null) expect(order.paused).toBe(false);
}

/** Every stage left was the one the order was in, and what is entered comes right after. */
function expectRegister(order: OrderState, events: readonly OrderEvent[]): void {
  let state = order;
  for (const [at, event] of events.entries()) {
    if (event.type === 'stageLeft') {
      expect(event.stage).toBe(state.stage);
      expect(events[at + 1]?.type).toBe('stageEntered');
    }
    state = evolve(state, event);
  }
}

describe('whatever people do to an order, in whatever sequence', () => {
  it('quantities, stages and the register stay sound, and the sequences tried lead everywhere', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(start, steps, (first, life) => {
        let order = first;
        for (const one of life) {
          const { before, events } = takeStep(order, one);
          expectRegister(before, events);
          order = evolveAll(before, events);
          expectSound(order);
          seen.add(order.stage);
          const entered = events.some((event) => event.type === 'stageEntered' && event.stage === 'closed');
          if (entered) expect(guardHolds('allShipped', order) && guardHolds('paidInFull', order)).toBe(true);
          if (events.some((event) => event.type === 'cancelled')) expect(somethingShipped(before)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
    expect(svodkaLifecycle.stages.map((one) => one.code).filter((code) => !seen.has(code))).toEqual([]);
  });

  it('a button that is on works, and one that is off is refused for the same reason', () => {
    const payload = {
      reason: 'r',
      service: 'sales',
      note: 'n',
      cause: 'c',
      for: 'client',
      lines: [],
      payment: true,
      latenessReason: 'r',
    } as const;
    fc.assert(
      fc.property(start, steps, who, (first, life, actor) => {
        const order = life.reduce((state, one) => {
          const { before, events } = takeStep(state, one);
          return evolveAll(before, events);
        }, first);
        for (const option of allowedCommands(svodkaLifecycle, order, actor)) {
          if (['recordReady', 'ship', 'writeOff'].includes(option.command)) continue;
          const form = { ...payload, type: option.command, ...(option.to === undefined ? {} : { to: option.to }) };
          const parsed = orderCommandSchema.safeParse(form);
          if (!parsed.success) continue;
          const result = decide(svodkaLifecycle, order, parsed.data, actor);
          expect(result.ok ? null : result.error).toEqual(option.refusal);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('nothing follows by itself after what has followed by itself', () => {
    fc.assert(
      fc.property(start, steps, (first, life) => {
        let order = first;
        for (const one of life) {
          const { before, events } = takeStep(order, one);
          order = evolveAll(before, events);
          const reopened = one.kind === 'command' && one.command.type === 'reopen';
          if (events.length > 0 && !reopened) expect(settle(svodkaLifecycle, order)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
