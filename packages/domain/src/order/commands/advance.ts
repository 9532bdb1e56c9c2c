import { type Refusal, refusal } from '../../refusal.ts';
import { ok, refuse, refused } from '../../result.ts';
import type { CommandHandler, Situation } from '../decision.ts';
import { moveForward } from '../enter-stage.ts';
import { failingGuard } from '../guards.ts';
import { stageIndex } from '../lifecycle.ts';

/**
 * Why the order can't go forward to a stage, or null. Refusals: `stage.unknown`, `stage.notForward` (behind, here, or a
 * lost terminal), `stage.notSkippable` {stage}, `guard.*` {stage}.
 */
export function forwardRefusal({ lifecycle, order, stage }: Situation, to: string): Refusal | null {
  const target = stageIndex(lifecycle, to);
  if (target < 0) return refusal('stage.unknown', { stage: to });
  const here = stageIndex(lifecycle, stage.code);
  if (target <= here || lifecycle.stages[target]?.outcome === 'lost') return refusal('stage.notForward', { stage: to });
  const left = lifecycle.stages.slice(here, target);
  const fixed = left.find((one, at) => at > 0 && !one.skippable);
  if (fixed !== undefined) return refusal('stage.notSkippable', { stage: fixed.code });
  for (const one of left) {
    const failing = failingGuard(one.leaveGuards, order);
    if (failing !== null) return refusal(`guard.${failing}`, { stage: one.code });
  }
  return null;
}

/** Whether a service of ours overran the stage: whoever moves the order on has to say why. */
export function lacksLatenessReason({ order, stage }: Pick<Situation, 'order' | 'stage'>): boolean {
  return order.stageLate && stage.waitsFor !== 'client' && stage.waitsFor !== 'bank';
}

/**
 * Forward to the next stage or, over skippable ones, to a named one. Refusals: those of `forwardRefusal`,
 * `stage.latenessReasonMissing` {stage}.
 */
export const advance: CommandHandler<'advance'> = (situation, command) => {
  const { lifecycle, stage } = situation;
  const to = command.to ?? lifecycle.stages[stageIndex(lifecycle, stage.code) + 1]?.code;
  if (to === undefined) return refuse('stage.notForward', { stage: stage.code });
  const no = forwardRefusal(situation, to);
  if (no !== null) return refused(no);
  if (lacksLatenessReason(situation) && command.latenessReason === undefined) {
    return refuse('stage.latenessReasonMissing', { stage: stage.code });
  }
  return ok(moveForward(lifecycle, stage.code, to, 'advanced', command.latenessReason));
};
