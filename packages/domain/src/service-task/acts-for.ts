import { type Actor, mayMoveStage } from '../order/may-move-stage.ts';
import type { Party } from '../service.ts';

/**
 * Whether somebody does the work of a service and answers for it, or, for the client and the bank, asks them and passes the
 * answer on: whoever may move the stages that wait for it. Economists also do the costing, though its stage isn't theirs.
 */
export function actsFor(actor: Actor, party: Party): boolean {
  return mayMoveStage(actor, { waitsFor: party }) || (actor.role === 'economist' && party === 'costing');
}
