import { ok, type Refusal, type Result, refuse, refused } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { conflictRefusal } from '../platform/version.ts';
import type { EndHandoverInput } from './input.ts';

/** Locks a handover that is to be ended. Refusals: `request.notFound`, `request.conflict`, `handover.settled` {state}. */
export async function lockHandover(
  command: Command,
  { id, version }: EndHandoverInput,
  wanted: 'planned' | 'done',
): Promise<Result<null, Refusal>> {
  const handover = await command.tx
    .selectFrom('Handover')
    .select(['state', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!handover) return refuse('request.notFound', { entity: 'handover', entityId: id });
  if (handover.state !== wanted) return refuse('handover.settled', { state: handover.state });
  if (handover.version === version) return ok(null);
  return refused(await conflictRefusal(command, 'handover', id, version, handover.version));
}

/** Writes down that a handover has ended, when and by whom. */
export async function endHandover(
  { tx, actor, now }: Command,
  { id, version }: EndHandoverInput,
  state: 'cancelled' | 'undone',
): Promise<number> {
  await tx
    .updateTable('Handover')
    .set({ state, endedAt: now, endedById: actor.id, version: version + 1 })
    .where('id', '=', id)
    .execute();
  return version + 1;
}
