import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';

/** Removes a contact; orders that named it stay without one. Refusal: `request.notFound`. */
export async function removeContact(command: Command, id: string): Promise<Result<{ id: string }>> {
  const gone = await command.tx
    .deleteFrom('Contact')
    .where('id', '=', id)
    .returning(['clientId', 'name', 'position', 'phones', 'emails'])
    .executeTakeFirst();
  if (!gone) return refuse('request.notFound', { entity: 'contact', entityId: id });
  const { clientId, ...fields } = gone;
  const changes = changesBetween<object>(fields, { name: null, position: null, phones: null, emails: null });
  command.record({ type: 'contact.removed', entity: 'contact', entityId: id, clientId, changes });
  return ok({ id });
}
