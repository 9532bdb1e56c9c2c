import { can, type Permission } from '../permission.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { OrderCommandType } from './command.ts';
import { commandRule } from './command-table.ts';
import type { Situation } from './decision.ts';
import { mayMoveStage } from './may-move-stage.ts';

const permissionOf: Readonly<Record<OrderCommandType, Permission>> = {
  advance: 'order.advance',
  return: 'order.return',
  pause: 'order.pause',
  resume: 'order.pause',
  wait: 'order.wait',
  releaseAdvance: 'order.releaseAdvance',
  recordReady: 'order.recordReady',
  ship: 'order.ship',
  writeOff: 'order.writeOff',
  cancel: 'order.cancel',
  reopen: 'order.reopen',
};

/** Commands for whoever holds the stage. A manager may also say who is waited for: it is he who hears the client. */
const ofStageHolder: ReadonlySet<OrderCommandType> = new Set(['advance', 'return', 'pause', 'resume', 'wait']);

/** Facts and the way out stay possible while the clock stands. */
const whilePaused: ReadonlySet<OrderCommandType> = new Set([
  'resume',
  'cancel',
  'recordReady',
  'releaseAdvance',
  'writeOff',
  'reopen',
]);

function rightsRefusal({ context, stage }: Situation, command: OrderCommandType): Refusal | null {
  const { actor } = context;
  const permission = permissionOf[command];
  if (!can(actor.role, permission)) return refusal('permission.denied', { permission });
  if (!ofStageHolder.has(command) || mayMoveStage(actor, stage)) return null;
  if (command === 'wait' && actor.role === 'manager') return null;
  return refusal('permission.stage', { stage: stage.code, waitsFor: stage.waitsFor });
}

/**
 * Why a command is out of the question whatever it carries, or null: the stage's table, then the pause, then rights.
 * Refusals: those of the table, `order.paused`, `permission.denied` {permission}, `permission.stage` {stage, waitsFor}.
 */
export function precheck(situation: Situation, command: OrderCommandType): Refusal | null {
  const { lifecycle, order, stage } = situation;
  const rule = commandRule(lifecycle, stage.code, command);
  if (rule !== 'allowed') return refusal(rule, { stage: stage.code });
  if (order.paused && !whilePaused.has(command)) return refusal('order.paused');
  return rightsRefusal(situation, command);
}
