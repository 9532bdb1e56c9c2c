import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';

/** Removes an address. Refusal: `request.notFound`. */
export async function removeAddress(command: Command, id: string): Promise<Result<{ id: string }>> {
  const gone = await command.tx
    .deleteFrom('Address')
    .where('id', '=', id)
    .returning(['clientId', 'kind', 'text', 'city', 'postcode'])
    .executeTakeFirst();
  if (!gone) return refuse('request.notFound', { entity: 'address', entityId: id });
  const { clientId, ...fields } = gone;
  const changes = changesBetween<object>(fields, { kind: null, text: null, city: null, postcode: null });
  command.record({ type: 'address.removed', entity: 'address', entityId: id, clientId, changes });
  return ok({ id });
}
