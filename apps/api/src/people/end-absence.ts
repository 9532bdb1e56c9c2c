import { addDays, can, ok, type Refusal, type Result, refuse, refused } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { conflictRefusal } from '../platform/version.ts';
import type { EndAbsenceInput } from './input.ts';

/**
 * Somebody is back, or won't go: an absence ends with yesterday, and one that hasn't begun leaves no trace but its event.
 * Refusals: `request.notFound`, `permission.denied`, `request.conflict`, `absence.over`.
 */
export async function endAbsence(
  command: Command,
  { id, version }: EndAbsenceInput,
): Promise<Result<{ ended: true }, Refusal>> {
  const { tx, actor, today } = command;
  const absence = await tx
    .selectFrom('Absence')
    .select(['userId', 'fromDay', 'untilDay', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!absence) return refuse('request.notFound', { entity: 'absence', entityId: id });
  if (absence.userId !== actor.id && !can(actor.role, 'absence.manage')) return refuse('permission.denied');
  if (absence.version !== version) {
    return refused(await conflictRefusal(command, 'absence', id, version, absence.version));
  }
  if (absence.untilDay < today) return refuse('absence.over');
  const untilDay = addDays(today, -1);
  const begun = absence.fromDay <= untilDay;
  if (begun) {
    await tx
      .updateTable('Absence')
      .set({ untilDay, version: version + 1 })
      .where('id', '=', id)
      .execute();
  } else await tx.deleteFrom('Absence').where('id', '=', id).execute();
  const changes = { untilDay: [absence.untilDay, begun ? untilDay : null] as const };
  command.record({ type: 'absence.ended', entity: 'absence', entityId: id, changes });
  return ok({ ended: true });
}
