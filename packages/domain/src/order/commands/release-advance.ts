import { type Refusal, refusal } from '../../refusal.ts';
import { ok, refused } from '../../result.ts';
import type { CommandHandler } from '../decision.ts';
import { guardHolds } from '../guards.ts';
import type { OrderState } from '../order-state.ts';

/** Why there is nothing to release, or null. Refusals: `order.advanceAlreadyReleased`, `order.advanceNotAwaited` (paid). */
export function releaseRefusal(order: OrderState): Refusal | null {
  if (order.advanceReleased) return refusal('order.advanceAlreadyReleased');
  return guardHolds('advanceCovered', order) ? refusal('order.advanceNotAwaited') : null;
}

/** The director lets the order go on before the advance has come. Refusals: those of `releaseRefusal`. */
export const releaseAdvance: CommandHandler<'releaseAdvance'> = ({ order }, command) => {
  const no = releaseRefusal(order);
  return no === null ? ok([{ type: 'advanceReleased', note: command.note }]) : refused(no);
};
