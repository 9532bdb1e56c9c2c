import { type ActivityInput, ok, type Result, startActivity } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { newId } from '../platform/new-id.ts';
import { refuseStrangers } from './activity-parties.ts';

interface NewActivity extends ActivityInput {
  clientId: string;
  followsId: string | null;
}

/**
 * Writes down a planned activity, or one that is done already. Refusals: those of `startActivity`, `request.notFound`,
 * `activity.assigneeUnable`.
 */
export async function addActivity(command: Command, input: NewActivity): Promise<Result<{ id: string }>> {
  const { tx, actor, now, today } = command;
  const { clientId, kind, subject, assigneeId, followsId } = input;
  const parties = await refuseStrangers(command, input);
  if (!parties.ok) return parties;
  const asked = { kind, dueOn: input.dueOn ?? null, outcome: input.outcome || null };
  const start = startActivity(asked, today);
  if (!start.ok) return start;
  const { done, dueOn, outcome } = start.value;
  const id = newId();
  const [orderId, contactId] = [input.orderId ?? null, input.contactId ?? null];
  const facts = { kind, subject, assigneeId, dueOn, outcome, orderId, contactId };
  const doing = done ? { doneAt: now, doneById: actor.id } : {};
  await tx
    .insertInto('Activity')
    .values({ id, clientId, ...facts, followsId, ...doing, authorId: actor.id, createdAt: now })
    .execute();
  const type = done ? 'activity.told' : 'activity.planned';
  const changes = changesBetween<object>({}, facts);
  command.record({ type, entity: 'activity', entityId: id, orderId, clientId, changes });
  return ok({ id });
}
