import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';

/** Deletes a view of one's own; somebody else's is not found. Refusal: `request.notFound`. */
export async function deleteView(command: Command, ownerId: string, id: string): Promise<Result<{ id: string }>> {
  const gone = await command.tx
    .deleteFrom('SavedView')
    .where('id', '=', id)
    .where('ownerId', '=', ownerId)
    .returning(['page', 'name', 'query', 'shared'])
    .executeTakeFirst();
  if (!gone) return refuse('request.notFound', { entity: 'view', entityId: id });
  const changes = changesBetween<object>(gone, { page: null, name: null, query: null, shared: null });
  command.record({ type: 'view.deleted', entity: 'view', entityId: id, changes });
  return ok({ id });
}
