import fc from 'fast-check';
import { expect, it } from 'vitest';
import { director, requested, withLines, withPaid } from '../../testing/example-order.ts';
import { editsOfPath } from '../../testing/random-edits.ts';
import { steps, takeStep } from '../../testing/random-steps.ts';
import { checkEdit } from './check-edit.ts';
import { checkLifecycle } from './check-lifecycle.ts';
import type { OrderCommand } from './command.ts';
import { decide } from './decide.ts';
import { editLifecycle } from './edit-lifecycle.ts';
import { evolveAll } from './evolve.ts';
import { guardHolds } from './guards.ts';
import { findStage, type Lifecycle, type StageDefinition, stageIndex } from './lifecycle.ts';
import type { OrderState } from './order-state.ts';
import { isOwnStage } from './stage-edit.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

/** What makes our path work; tasks may be added to what holds a stage. */
function essence({ code, outcome, leaveGuards, completesWhen, accepts }: StageDefinition) {
  return { code, outcome, completesWhen, accepts, guards: leaveGuards.filter((guard) => guard !== 'tasksFinished') };
}

/** Everything that can be done for an order is done, and it is moved on, until it ends or stands still. */
function carryThrough(lifecycle: Lifecycle): OrderState {
  const whole = withPaid(withLines(requested, [10, 5], [0, 0]), 50_00, 0);
  let order: OrderState = { ...whole, hasContract: true };
  const lines = order.lines.map(({ id, quantity }) => ({ lineId: id, quantity }));
  const tries: OrderCommand[] = [{ type: 'ship', lines }, { type: 'advance' }];
  for (let moves = 0; moves < lifecycle.stages.length; moves++) {
    const before = order.stage;
    for (const command of tries) {
      const result = decide(lifecycle, order, command, director);
      if (result.ok) order = evolveAll(order, result.value);
    }
    if (order.stage === 'final_payment') order = withPaid(order, 50_00, 50_00);
    if (findStage(lifecycle, order.stage)?.outcome !== null || order.stage === before) break;
  }
  return order;
}

it('whatever edit is accepted, our own path is still in it, sound, and leads an order to its end', () => {
  const seen = { accepted: 0, withWork: 0, refused: 0 };
  fc.assert(
    fc.property(editsOfPath, (edits) => {
      if (checkEdit(svodkaLifecycle, edits).length > 0) {
        seen.refused += 1;
        return;
      }
      const lifecycle = editLifecycle(svodkaLifecycle, edits);
      const own = lifecycle.stages.filter(({ code }) => isOwnStage(code));
      expect(checkLifecycle(lifecycle)).toEqual([]);
      expect(own.map(essence)).toEqual(svodkaLifecycle.stages.map(essence));
      expect(carryThrough(lifecycle).stage).toBe('closed');
      seen.accepted += 1;
      if (lifecycle.stages.length > own.length) seen.withWork += 1;
    }),
    { numRuns: 1_000 },
  );
  expect(Math.min(seen.accepted, seen.withWork, seen.refused)).toBeGreaterThan(30);
});

/** Our stage an order is at, or has come past. */
function hasPassed(lifecycle: Lifecycle, order: OrderState, code: string): boolean {
  return stageIndex(lifecycle, order.stage) > stageIndex(lifecycle, code);
}

it('whatever people do on an edited path, what our guards promise holds', () => {
  let passed = 0;
  fc.assert(
    fc.property(editsOfPath, steps, (edits, life) => {
      fc.pre(checkEdit(svodkaLifecycle, edits).length === 0);
      const lifecycle = editLifecycle(svodkaLifecycle, edits);
      let order: OrderState = requested;
      for (const one of life) {
        const { before, events } = takeStep(order, one, lifecycle);
        order = evolveAll(before, events);
        const moved = before.stage !== order.stage;
        const onPath = findStage(lifecycle, order.stage)?.outcome !== 'lost';
        if (!moved || !onPath || events.some(({ type }) => type === 'reopened')) continue;
        passed += 1;
        if (hasPassed(lifecycle, order, 'contract')) expect(order.hasContract).toBe(true);
        if (hasPassed(lifecycle, before, 'advance') === false && hasPassed(lifecycle, order, 'advance')) {
          expect(guardHolds('advanceCovered', order)).toBe(true);
        }
        if (hasPassed(lifecycle, order, 'ready')) expect(guardHolds('somethingShipped', order)).toBe(true);
        if (hasPassed(lifecycle, order, 'shipping')) expect(guardHolds('allShipped', order)).toBe(true);
        if (order.stage === 'closed') expect(guardHolds('paidInFull', order)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
  expect(passed).toBeGreaterThan(100);
});
