import { ok, refuse } from '../../result.ts';
import type { CommandHandler } from '../decision.ts';

/** The director lets the order go on before the advance has come. Refusal: `order.advanceAlreadyReleased`. */
export const releaseAdvance: CommandHandler<'releaseAdvance'> = ({ order }, command) =>
  order.advanceReleased
    ? refuse('order.advanceAlreadyReleased')
    : ok([{ type: 'advanceReleased', note: command.note }]);
