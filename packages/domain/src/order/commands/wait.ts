import { ok } from '../../result.ts';
import type { CommandHandler } from '../decision.ts';

/** The visit changes hands: from now on somebody else is waited for. */
export const wait: CommandHandler<'wait'> = (_situation, command) =>
  ok([
    command.note === undefined
      ? { type: 'waitChanged', for: command.for }
      : { type: 'waitChanged', for: command.for, note: command.note },
  ]);
