import { ok, refuse } from '../../result.ts';
import type { CommandHandler } from '../decision.ts';

/** Back from a terminal stage to where the order was ended. Refusal: `order.neverFinished` (no such stage is known). */
export const reopen: CommandHandler<'reopen'> = ({ order, stage }) => {
  const to = order.reopenStage;
  if (to === null) return refuse('order.neverFinished');
  return ok([
    { type: 'stageLeft', stage: stage.code, result: 'reopened' },
    { type: 'stageEntered', stage: to },
    { type: 'reopened', stage: to },
  ]);
};
