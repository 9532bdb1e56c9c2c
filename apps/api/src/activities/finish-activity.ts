import { ok, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { addActivity } from './add-activity.ts';
import type { FinishActivityInput } from './input.ts';
import { changeRow, lockPlanned } from './lock-activity.ts';

/**
 * Writes down that an activity is done and what came of it, and plans the next one, all of it or nothing. Refusals:
 * `request.notFound`, `request.conflict`, `activity.done`, and those of `addActivity` for the next.
 */
export async function finishActivity(
  command: Command,
  input: FinishActivityInput,
): Promise<Result<{ id: string; nextId: string | null }>> {
  const { now, actor } = command;
  const locked = await lockPlanned(command, input);
  if (!locked.ok) return locked;
  const { id, clientId } = locked.value;
  const outcome = input.outcome || null;
  const changes = { outcome: [null, outcome] as const };
  const fields = { doneAt: now, doneById: actor.id, outcome };
  await changeRow(command, locked.value, fields, { type: 'activity.done', changes });
  if (!input.next) return ok({ id, nextId: null });
  const next = await addActivity(command, { ...input.next, clientId, followsId: id });
  return next.ok ? ok({ id, nextId: next.value.id }) : next;
}
