import type { RefusalCode } from '../refusal.ts';
import type { OrderCommandType } from './command.ts';
import { orderCommandTypes } from './command.ts';
import type { Lifecycle, StageCommand, StageDefinition } from './lifecycle.ts';
import { stageIndex, stageOf } from './lifecycle.ts';

/** What a stage says to a command before anything else is looked at. */
export type CommandRule = 'allowed' | RefusalCode;

const notHere: Readonly<Record<StageCommand, RefusalCode>> = {
  releaseAdvance: 'order.advanceNotAwaited',
  recordReady: 'order.notConfirmed',
  ship: 'order.notInProduction',
  writeOff: 'order.nothingShipped',
};

/** Stages from the shipping one on: something has gone out, so there is no way back and no cancelling. */
function isShipped(lifecycle: Lifecycle, stage: StageDefinition): boolean {
  const shipping = lifecycle.stages.findIndex((one) => one.completesWhen === 'allShipped');
  return shipping >= 0 && stageIndex(lifecycle, stage.code) >= shipping;
}

function ruleOf(lifecycle: Lifecycle, stage: StageDefinition, command: OrderCommandType): CommandRule {
  if (stage.outcome !== null) return command === 'reopen' ? 'allowed' : 'order.finished';
  switch (command) {
    case 'advance':
    case 'pause':
    case 'resume':
    case 'wait':
      return 'allowed';
    case 'reopen':
      return 'order.notFinished';
    case 'return':
      if (stageIndex(lifecycle, stage.code) === 0) return 'stage.nothingEarlier';
      return isShipped(lifecycle, stage) ? 'order.somethingShipped' : 'allowed';
    case 'cancel':
      return isShipped(lifecycle, stage) ? 'order.somethingShipped' : 'allowed';
    case 'releaseAdvance':
    case 'recordReady':
    case 'ship':
    case 'writeOff':
      return stage.accepts.includes(command) ? 'allowed' : notHere[command];
  }
}

/** The rule for one stage and command: total, every pair is allowed or refused with a code. */
export function commandRule(lifecycle: Lifecycle, stage: string, command: OrderCommandType): CommandRule {
  return ruleOf(lifecycle, stageOf(lifecycle, stage), command);
}

/** The whole table, stage by stage: what tests and the administrator look at. */
export function commandTable(lifecycle: Lifecycle): ReadonlyMap<string, ReadonlyMap<OrderCommandType, CommandRule>> {
  return new Map(
    lifecycle.stages.map((stage) => [
      stage.code,
      new Map(orderCommandTypes.map((command) => [command, ruleOf(lifecycle, stage, command)])),
    ]),
  );
}
