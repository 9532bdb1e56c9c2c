import { ok, type Result, refuse, refused } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { conflictRefusal } from '../platform/version.ts';
import { endSessions } from './end-sessions.ts';
import type { UpdateUserInput } from './input.ts';

/**
 * Changes who a person is and what they may do; who is disabled is signed out everywhere. Refusals: `request.notFound`,
 * `request.conflict`, `user.lastAdmin`.
 */
export async function updateUser(command: Command, input: UpdateUserInput): Promise<Result<{ version: number }>> {
  const { tx, now } = command;
  const { id, version, ...wanted } = input;
  const administers = wanted.active && wanted.role === 'admin';
  const otherAdmin = administers ? true : await lockOtherAdmin(command, id);
  const before = await tx
    .selectFrom('User')
    .select(['name', 'role', 'service', 'active', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!before) return refuse('request.notFound', { entity: 'user', entityId: id });
  if (before.version !== version) return refused(await conflictRefusal(command, 'user', id, version, before.version));
  if (before.role === 'admin' && before.active && !otherAdmin) return refuse('user.lastAdmin');

  const after = { name: wanted.name, role: wanted.role, service: wanted.service ?? null, active: wanted.active };
  await tx
    .updateTable('User')
    .set({ ...after, version: version + 1, updatedAt: now })
    .where('id', '=', id)
    .execute();
  if (!after.active) await endSessions(command, id);
  command.record({ type: 'user.updated', entity: 'user', entityId: id, changes: changesBetween(before, after) });
  return ok({ version: version + 1 });
}

/** All administrators are locked in one order, so that two who dismiss each other can't both succeed. */
async function lockOtherAdmin({ tx }: Command, id: string): Promise<boolean> {
  const admins = await tx
    .selectFrom('User')
    .select('id')
    .where('role', '=', 'admin')
    .where('active', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute();
  return admins.some((admin) => admin.id !== id);
}
