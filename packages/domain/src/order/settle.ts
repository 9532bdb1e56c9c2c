import { moveForward } from './enter-stage.ts';
import type { OrderEvent } from './event.ts';
import { evolveAll } from './evolve.ts';
import { failingGuard, guardHolds } from './guards.ts';
import type { Lifecycle } from './lifecycle.ts';
import { stageIndex, stageOf } from './lifecycle.ts';
import type { OrderState } from './order-state.ts';

/**
 * The moves an order makes by itself: whenever its stage's `completesWhen` holds (advance covered, all ready, all shipped,
 * paid in full) it goes on, as far as that carries. A stage passed in the very moment it was entered, where nobody waited,
 * counts as skipped if it may be. A paused order stays. Call it after every fact that isn't a command: a payment, an edit.
 */
export function settle(lifecycle: Lifecycle, order: OrderState): OrderEvent[] {
  return settleFrom(lifecycle, order, null);
}

/** As `settle`, told which stage was entered in the same decision. */
export function settleFrom(lifecycle: Lifecycle, order: OrderState, enteredNow: string | null): OrderEvent[] {
  if (order.paused) return [];
  const stage = stageOf(lifecycle, order.stage);
  if (stage.completesWhen === null || !guardHolds(stage.completesWhen, order)) return [];
  if (failingGuard(stage.leaveGuards, order) !== null) return [];
  const next = lifecycle.stages[stageIndex(lifecycle, stage.code) + 1];
  if (next === undefined || next.outcome === 'lost') return [];
  const result = stage.code === enteredNow && stage.skippable ? 'skipped' : 'advanced';
  const events = moveForward(lifecycle, stage.code, next.code, result);
  return [...events, ...settleFrom(lifecycle, evolveAll(order, events), next.code)];
}
