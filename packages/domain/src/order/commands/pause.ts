import { ok, refuse } from '../../result.ts';
import type { CommandHandler } from '../decision.ts';

/** Stops the clock of the norm; the cause is recorded. Refusal: `order.paused` (it is already, decided before). */
export const pause: CommandHandler<'pause'> = (_situation, command) => ok([{ type: 'paused', cause: command.cause }]);

/** Starts the clock again. Refusal: `order.notPaused`. */
export const resume: CommandHandler<'resume'> = ({ order }) =>
  order.paused ? ok([{ type: 'resumed' }]) : refuse('order.notPaused');
