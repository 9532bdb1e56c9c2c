import { type Refusal, refusal } from '../../refusal.ts';
import { ok, refused } from '../../result.ts';
import type { CommandHandler, Situation } from '../decision.ts';
import { guardHolds, somethingShipped } from '../guards.ts';
import { findStage, stageIndex } from '../lifecycle.ts';

/**
 * Why the order can't go back to a stage, or null. Refusals: `order.somethingShipped`, `stage.unknown`,
 * `stage.notEarlier`, `stage.notVisited`, `stage.alreadyComplete` (its own condition holds, so it would leave at once:
 * correct the facts first).
 */
export function returnRefusal({ lifecycle, order, stage }: Situation, to: string): Refusal | null {
  if (somethingShipped(order)) return refusal('order.somethingShipped');
  const target = findStage(lifecycle, to);
  if (target === undefined) return refusal('stage.unknown', { stage: to });
  if (stageIndex(lifecycle, to) >= stageIndex(lifecycle, stage.code) || target.outcome !== null) {
    return refusal('stage.notEarlier', { stage: to });
  }
  if (!order.visitedStages.includes(to)) return refusal('stage.notVisited', { stage: to });
  if (target.completesWhen !== null && guardHolds(target.completesWhen, order)) {
    return refusal('stage.alreadyComplete', { stage: to });
  }
  return null;
}

/** Back to an earlier stage the order has been through, with the reason. */
export const returnToStage: CommandHandler<'return'> = (situation, command) => {
  const no = returnRefusal(situation, command.to);
  if (no !== null) return refused(no);
  return ok([
    { type: 'stageLeft', stage: situation.stage.code, result: 'returned', reason: command.reason },
    { type: 'stageEntered', stage: command.to },
  ]);
};
