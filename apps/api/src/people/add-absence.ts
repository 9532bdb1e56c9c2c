import { can, ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import type { AddAbsenceInput } from './input.ts';
import { refuseUnknownManager } from './refuse-unknown-manager.ts';

/**
 * Somebody will be away, and another does their work meanwhile: one says so for oneself, the head for anybody. Refusals:
 * `permission.denied`, `request.notFound` of a person, `absence.toSelf`, `absence.over`, `absence.overlaps` {fromDay, untilDay}.
 */
export async function addAbsence(command: Command, input: AddAbsenceInput): Promise<Result<{ id: string }>> {
  const { tx, actor, now, today } = command;
  const { userId, deputyId, fromDay, untilDay } = input;
  if (userId !== actor.id && !can(actor.role, 'absence.manage')) return refuse('permission.denied');
  if (userId === deputyId) return refuse('absence.toSelf');
  if (untilDay < today) return refuse('absence.over');
  for (const id of [userId, deputyId]) {
    const known = await refuseUnknownManager(command, id);
    if (!known.ok) return known;
  }
  // Two who say so at once take turns.
  await tx.selectFrom('User').select('id').where('id', '=', userId).forUpdate().execute();
  const other = await tx
    .selectFrom('Absence')
    .select(['fromDay', 'untilDay'])
    .where('userId', '=', userId)
    .where('fromDay', '<=', untilDay)
    .where('untilDay', '>=', fromDay)
    .limit(1)
    .executeTakeFirst();
  if (other) return refuse('absence.overlaps', other);
  const id = newId();
  await tx
    .insertInto('Absence')
    .values({ id, userId, deputyId, fromDay, untilDay, authorId: actor.id, createdAt: now })
    .execute();
  command.record({
    type: 'absence.added',
    entity: 'absence',
    entityId: id,
    payload: { userId, deputyId, fromDay, untilDay },
  });
  return ok({ id });
}
