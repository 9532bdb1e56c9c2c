import type { Refusal } from '../refusal.ts';
import { ok, type Result, refused } from '../result.ts';
import type { OrderCommand } from './command.ts';
import {
  advance,
  cancel,
  pause,
  recordReady,
  releaseAdvance,
  reopen,
  resume,
  returnToStage,
  ship,
  wait,
  writeOff,
} from './commands/index.ts';
import type { DecisionContext, Situation } from './decision.ts';
import type { OrderEvent } from './event.ts';
import { evolveAll } from './evolve.ts';
import { type Lifecycle, stageOf } from './lifecycle.ts';
import type { OrderState } from './order-state.ts';
import { precheck } from './precheck.ts';
import { settleFrom } from './settle.ts';

function handle(situation: Situation, command: OrderCommand): Result<readonly OrderEvent[]> {
  switch (command.type) {
    case 'advance':
      return advance(situation, command);
    case 'return':
      return returnToStage(situation, command);
    case 'pause':
      return pause(situation, command);
    case 'resume':
      return resume(situation, command);
    case 'wait':
      return wait(situation, command);
    case 'releaseAdvance':
      return releaseAdvance(situation, command);
    case 'recordReady':
      return recordReady(situation, command);
    case 'ship':
      return ship(situation, command);
    case 'writeOff':
      return writeOff(situation, command);
    case 'cancel':
      return cancel(situation, command);
    case 'reopen':
      return reopen(situation, command);
  }
}

/**
 * The one way an order changes its path: what a command does to it, followed by the moves that follow by themselves, or
 * why not. Pure; the caller records the events and folds them with `evolve`. Refusals: those of `precheck` and of the
 * command's own file. Nothing settles after a reopening: an order reopened to be corrected would close again at once.
 */
export function decide(
  lifecycle: Lifecycle,
  order: OrderState,
  command: OrderCommand,
  context: DecisionContext,
): Result<OrderEvent[], Refusal> {
  const situation: Situation = { lifecycle, order, stage: stageOf(lifecycle, order.stage), context };
  const no = precheck(situation, command.type);
  if (no !== null) return refused(no);
  const decided = handle(situation, command);
  if (!decided.ok) return decided;
  if (command.type === 'reopen') return ok([...decided.value]);
  const after = evolveAll(order, decided.value);
  const enteredNow = after.stage === order.stage ? null : after.stage;
  return ok([...decided.value, ...settleFrom(lifecycle, after, enteredNow)]);
}
