import { guardHolds } from './guards.ts';
import { type GuardName, type Lifecycle, stageIndex } from './lifecycle.ts';
import type { OrderState } from './order-state.ts';

/**
 * Conditions of the stages an order has gone through that held before a change and no longer do (the advance was covered,
 * all was ready): nobody throws it back, but people have to know.
 */
export function brokenGuards(lifecycle: Lifecycle, before: OrderState, after: OrderState): GuardName[] {
  const passed = lifecycle.stages.slice(0, stageIndex(lifecycle, after.stage));
  const asked = new Set(passed.flatMap((stage) => stage.leaveGuards));
  return [...asked].filter((guard) => guardHolds(guard, before) && !guardHolds(guard, after));
}
