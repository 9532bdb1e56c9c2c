import { ok, type Result, startActivity } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { refuseStrangers } from './activity-parties.ts';
import type { ChangeActivityInput } from './input.ts';
import { changeRow, lockPlanned } from './lock-activity.ts';

/**
 * Changes a planned activity: its day, who does it, what it is about. An overdue one may keep its day. Refusals:
 * `request.notFound`, `request.conflict`, `activity.done`, `activity.dueInPast`, `activity.assigneeUnable`.
 */
export async function changeActivity(command: Command, input: ChangeActivityInput): Promise<Result<{ id: string }>> {
  const locked = await lockPlanned(command, input);
  if (!locked.ok) return locked;
  const before = locked.value;
  const { id, kind, subject, assigneeId, dueOn } = input;
  const [orderId, contactId] = [input.orderId ?? null, input.contactId ?? null];
  const fields = { kind, subject, assigneeId, dueOn, orderId, contactId };
  if (dueOn !== before.dueOn) {
    const start = startActivity({ kind, dueOn, outcome: null }, command.today);
    if (!start.ok) return start;
  }
  const parties = await refuseStrangers(command, { ...fields, clientId: before.clientId });
  if (!parties.ok) return parties;
  const changes = changesBetween<object>(before, fields);
  await changeRow(command, before, fields, { type: 'activity.changed', changes });
  return ok({ id });
}
