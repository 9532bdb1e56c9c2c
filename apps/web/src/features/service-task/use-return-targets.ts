import { allowedCommands, plainDate } from '@svodka/domain';
import { sayStage, useMe, useToday } from '#lib';
import type { Option } from '#ui';
import type { Order } from './task.ts';

/** The earlier stages this person may send the order back to, the nearest first. */
export function useReturnTargets({ lifecycle, state }: Order): Option[] {
  const { role, service } = useMe();
  const today = plainDate(useToday());
  const options = allowedCommands(lifecycle, state, { actor: { role, service }, today });
  return options
    .flatMap(({ command, to, refusal }) => (command === 'return' && refusal === null && to ? [to] : []))
    .reverse()
    .map((value) => ({ value, label: sayStage(value) }));
}
