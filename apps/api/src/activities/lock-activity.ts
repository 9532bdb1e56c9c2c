import type { DB } from '@svodka/database';
import { ok, type Result, refuse, refused } from '@svodka/domain';
import type { Selectable } from 'kysely';
import type { Command } from '../platform/command.ts';
import { conflictRefusal } from '../platform/version.ts';
import type { SeenActivity } from './input.ts';

export type StoredActivity = Selectable<DB['Activity']>;

/** The activity as it was seen, locked for writing. Refusals: `request.notFound`, `request.conflict`. */
export async function lockActivity(command: Command, { id, version }: SeenActivity): Promise<Result<StoredActivity>> {
  const { tx } = command;
  const activity = await tx.selectFrom('Activity').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!activity) return refuse('request.notFound', { entity: 'activity', entityId: id });
  if (activity.version === version) return ok(activity);
  return refused(await conflictRefusal(command, 'activity', id, version, activity.version));
}

/** Moreover not done yet. Refusal besides: `activity.done`. */
export async function lockPlanned(command: Command, seen: SeenActivity): Promise<Result<StoredActivity>> {
  const activity = await lockActivity(command, seen);
  if (!activity.ok) return activity;
  return activity.value.doneAt === null ? activity : refuse('activity.done');
}

/** Writes the change of an activity and its event. */
export async function changeRow(
  { tx, record }: Command,
  before: StoredActivity,
  fields: Partial<StoredActivity>,
  told: { type: string; changes: Record<string, readonly [unknown, unknown]> },
): Promise<void> {
  const { id, clientId, version } = before;
  await tx
    .updateTable('Activity')
    .set({ ...fields, version: version + 1 })
    .where('id', '=', id)
    .execute();
  record({ ...told, entity: 'activity', entityId: id, orderId: before.orderId, clientId });
}
