import { ok, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import type { SeenActivity } from './input.ts';
import { lockPlanned } from './lock-activity.ts';

/** Takes a planned activity off the list; what was done stays. Refusals: `request.notFound`, `request.conflict`, `activity.done`. */
export async function dropActivity(command: Command, seen: SeenActivity): Promise<Result<{ id: string }>> {
  const locked = await lockPlanned(command, seen);
  if (!locked.ok) return locked;
  const { id, orderId, clientId, subject, dueOn } = locked.value;
  await command.tx.deleteFrom('Activity').where('id', '=', id).execute();
  const changes = { subject: [subject, null] as const, dueOn: [dueOn, null] as const };
  command.record({ type: 'activity.dropped', entity: 'activity', entityId: id, orderId, clientId, changes });
  return ok({ id });
}
