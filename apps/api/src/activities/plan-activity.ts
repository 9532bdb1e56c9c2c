import type { Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { once } from '../platform/idempotency.ts';
import { addActivity } from './add-activity.ts';
import type { PlanActivityInput } from './input.ts';

/** Plans an activity with a client, or tells of one that is done. Refusals: those of `addActivity`. */
export function planActivity(command: Command, input: PlanActivityInput): Promise<Result<{ id: string }>> {
  const { idempotencyKey, ...given } = input;
  return once(command, { procedure: 'activities.plan', key: idempotencyKey, input: given }, () =>
    addActivity(command, { ...given, followsId: null }),
  );
}
