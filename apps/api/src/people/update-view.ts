import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import type { UpdateViewInput } from './input.ts';

/**
 * Renames a view of one's own, shows it to everybody or keeps it to oneself. Refusals: `request.notFound` for somebody
 * else's, `request.invalid` {fields: {name}} when one's own view of the page has that name.
 */
export async function updateView(
  command: Command,
  ownerId: string,
  { id, name, shared }: UpdateViewInput,
): Promise<Result<{ id: string }>> {
  const { tx } = command;
  const before = await tx
    .selectFrom('SavedView')
    .select(['page', 'name', 'shared'])
    .where('id', '=', id)
    .where('ownerId', '=', ownerId)
    .forUpdate()
    .executeTakeFirst();
  if (!before) return refuse('request.notFound', { entity: 'view', entityId: id });
  const namesake = await tx
    .selectFrom('SavedView')
    .select('id')
    .where('ownerId', '=', ownerId)
    .where('page', '=', before.page)
    .where('name', '=', name)
    .where('id', '<>', id)
    .executeTakeFirst();
  if (namesake) return refuse('request.invalid', { fields: { name: 'taken' } });
  await tx.updateTable('SavedView').set({ name, shared }).where('id', '=', id).execute();
  const changes = changesBetween<object>(before, { name, shared });
  command.record({ type: 'view.saved', entity: 'view', entityId: id, changes });
  return ok({ id });
}
