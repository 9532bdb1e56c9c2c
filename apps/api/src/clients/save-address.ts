import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { once } from '../platform/idempotency.ts';
import { newId } from '../platform/new-id.ts';
import type { SaveAddressInput } from './input.ts';
import { lockClient } from './lock-client.ts';

/** Adds an address or changes one. Refusal: `request.notFound`. */
export function saveAddress(command: Command, input: SaveAddressInput): Promise<Result<{ id: string }>> {
  const { idempotencyKey: key, ...given } = input;
  if (!key) return writeAddress(command, given);
  return once(command, { procedure: 'clients.saveAddress', key, input: given }, () => writeAddress(command, given));
}

async function writeAddress(command: Command, input: SaveAddressInput): Promise<Result<{ id: string }>> {
  const { tx } = command;
  const { clientId, kind, text } = input;
  const client = await lockClient(command, clientId);
  if (!client.ok) return client;
  const id = input.id ?? newId();
  const before = await tx
    .selectFrom('Address')
    .select(['kind', 'text', 'city', 'postcode'])
    .where('id', '=', id)
    .where('clientId', '=', clientId)
    .executeTakeFirst();
  if (input.id && !before) return refuse('request.notFound', { entity: 'address', entityId: id });

  const fields = { kind, text, city: input.city || null, postcode: input.postcode || null };
  if (before) await tx.updateTable('Address').set(fields).where('id', '=', id).execute();
  else
    await tx
      .insertInto('Address')
      .values({ id, clientId, ...fields })
      .execute();
  const changes = changesBetween<object>(before ?? {}, fields);
  command.record({ type: 'address.saved', entity: 'address', entityId: id, clientId, changes });
  return ok({ id });
}
