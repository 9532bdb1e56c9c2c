import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import type { SeenActivity } from './input.ts';
import { changeRow, lockActivity } from './lock-activity.ts';

/**
 * Takes back that an activity is done; one that was never planned stays done. Refusals: `request.notFound`,
 * `request.conflict`, `activity.dueMissing`.
 */
export async function reopenActivity(command: Command, seen: SeenActivity): Promise<Result<{ id: string }>> {
  const locked = await lockActivity(command, seen);
  if (!locked.ok) return locked;
  const { id, dueOn, outcome } = locked.value;
  if (dueOn === null) return refuse('activity.dueMissing');
  const fields = { doneAt: null, doneById: null, outcome: null };
  await changeRow(command, locked.value, fields, { type: 'activity.reopened', changes: { outcome: [outcome, null] } });
  return ok({ id });
}
