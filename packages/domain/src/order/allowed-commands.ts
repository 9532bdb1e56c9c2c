import { type Refusal, refusal } from '../refusal.ts';
import { type OrderCommandType, orderCommandTypes } from './command.ts';
import { forwardRefusal, releaseRefusal, returnRefusal, shipRefusal } from './commands/index.ts';
import type { DecisionContext, Situation } from './decision.ts';
import { guardHolds, somethingShipped } from './guards.ts';
import { type Lifecycle, stageIndex, stageOf } from './lifecycle.ts';
import type { OrderState } from './order-state.ts';
import { precheck } from './precheck.ts';

/** A button: the command, the stage it would go to if it has one, and why it is off (null = it is on). */
export type CommandOption = {
  readonly command: OrderCommandType;
  readonly to?: string;
  readonly refusal: Refusal | null;
};

function targetsForward({ lifecycle, stage }: Situation): string[] {
  const ahead = lifecycle.stages.slice(stageIndex(lifecycle, stage.code) + 1);
  const reach = ahead.findIndex((one) => !one.skippable);
  const reachable = reach < 0 ? ahead : ahead.slice(0, reach + 1);
  return reachable.filter((one) => one.outcome !== 'lost').map((one) => one.code);
}

function targetsBack({ lifecycle, order, stage }: Situation): string[] {
  const behind = lifecycle.stages.slice(0, Math.max(0, stageIndex(lifecycle, stage.code)));
  return behind.map((one) => one.code).filter((code) => order.visitedStages.includes(code));
}

/** What a command without a payload can already know to be impossible. */
function plainRefusal(situation: Situation, command: OrderCommandType): Refusal | null {
  const { order } = situation;
  switch (command) {
    case 'resume':
      return order.paused ? null : refusal('order.notPaused');
    case 'releaseAdvance':
      return releaseRefusal(order);
    case 'ship':
      return shipRefusal(situation);
    case 'writeOff':
      return guardHolds('allShipped', order) && guardHolds('paidInFull', order)
        ? refusal('order.nothingToWriteOff')
        : null;
    case 'cancel':
      return somethingShipped(order) ? refusal('order.somethingShipped') : null;
    case 'reopen':
      return order.reopenStage === null ? refusal('order.neverFinished') : null;
    default:
      return null;
  }
}

/**
 * Every button of an order, forbidden ones with the reason: one entry a command, and one for each stage that `advance`
 * and `return` could name. What `decide` would refuse for the payload's sake alone (quantities) isn't foreseen here.
 */
export function allowedCommands(lifecycle: Lifecycle, order: OrderState, context: DecisionContext): CommandOption[] {
  const situation: Situation = { lifecycle, order, stage: stageOf(lifecycle, order.stage), context };
  return orderCommandTypes.flatMap((command): CommandOption[] => {
    const no = precheck(situation, command);
    const targets =
      command === 'advance' ? targetsForward(situation) : command === 'return' ? targetsBack(situation) : [];
    if (targets.length === 0) return [{ command, refusal: no ?? plainRefusal(situation, command) }];
    const moveRefusal = command === 'advance' ? forwardRefusal : returnRefusal;
    return targets.map((to) => ({ command, to, refusal: no ?? moveRefusal(situation, to) }));
  });
}
