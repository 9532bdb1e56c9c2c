import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';

/** Deletes a view of one's own; somebody else's is not found. Refusal: `request.notFound`. */
export async function deleteView(command: Command, ownerId: string, id: string): Promise<Result<{ id: string }>> {
  const gone = await command.tx
    .deleteFrom('SavedView')
    .where('id', '=', id)
    .where('ownerId', '=', ownerId)
    .returning(['page', 'name', 'query', 'shared'])
    .executeTakeFirst();
  if (!gone) return refuse('request.notFound', { entity: 'view', entityId: id });
  const changes = Object.fromEntries(Object.entries(gone).map(([field, value]) => [field, [value, null] as const]));
  command.record({ type: 'view.deleted', entity: 'view', entityId: id, changes });
  return ok({ id });
}
