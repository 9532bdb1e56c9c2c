import { ok, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { newId } from '../platform/new-id.ts';
import type { SaveViewInput } from './input.ts';

/** Keeps a page's query under a name of one's own; the same name again is the same view, changed. */
export async function saveView(
  command: Command,
  ownerId: string,
  input: SaveViewInput,
): Promise<Result<{ id: string }>> {
  const { tx, now } = command;
  const { page, name, query, shared } = input;
  const before = await tx
    .selectFrom('SavedView')
    .select(['query', 'shared'])
    .where('ownerId', '=', ownerId)
    .where('page', '=', page)
    .where('name', '=', name)
    .forUpdate()
    .executeTakeFirst();
  const { id } = await tx
    .insertInto('SavedView')
    .values({ id: newId(), ownerId, page, name, query, shared, createdAt: now })
    .onConflict((conflict) => conflict.columns(['ownerId', 'page', 'name']).doUpdateSet({ query, shared }))
    .returning('id')
    .executeTakeFirstOrThrow();
  const changes = changesBetween<object>(before ?? {}, before ? { query, shared } : { page, name, query, shared });
  command.record({ type: 'view.saved', entity: 'view', entityId: id, changes });
  return ok({ id });
}
