import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { once } from '../platform/idempotency.ts';
import { newId } from '../platform/new-id.ts';
import type { SaveContactInput } from './input.ts';
import { lockClient } from './lock-client.ts';
import { phoneDigitsOf } from './phone-digits.ts';
import { seekDuplicates } from './seek-duplicates.ts';

/** Adds a contact or changes one; a new main contact takes the place of the old. Refusal: `request.notFound`. */
export function saveContact(command: Command, input: SaveContactInput): Promise<Result<{ id: string }>> {
  const { idempotencyKey: key, ...given } = input;
  if (!key) return writeContact(command, given);
  return once(command, { procedure: 'clients.saveContact', key, input: given }, () => writeContact(command, given));
}

async function writeContact(command: Command, input: SaveContactInput): Promise<Result<{ id: string }>> {
  const { tx } = command;
  const { clientId } = input;
  const client = await lockClient(command, clientId);
  if (!client.ok) return client;
  const id = input.id ?? newId();
  const before = await tx
    .selectFrom('Contact')
    .select(['name', 'position', 'phones', 'emails', 'phoneDigits', 'preferredChannel', 'isPrimary'])
    .where('id', '=', id)
    .where('clientId', '=', clientId)
    .executeTakeFirst();
  if (input.id && !before) return refuse('request.notFound', { entity: 'contact', entityId: id });

  const fields = contactFields(input);
  if (fields.isPrimary)
    await tx.updateTable('Contact').set({ isPrimary: false }).where('clientId', '=', clientId).execute();
  if (before) await tx.updateTable('Contact').set(fields).where('id', '=', id).execute();
  else
    await tx
      .insertInto('Contact')
      .values({ id, clientId, ...fields })
      .execute();
  const changes = changesBetween<object>(before ?? {}, fields);
  command.record({ type: 'contact.saved', entity: 'contact', entityId: id, clientId, changes });
  seekDuplicates(command, [clientId]);
  return ok({ id });
}

function contactFields(input: SaveContactInput) {
  return {
    name: input.name,
    position: input.position || null,
    phones: input.phones,
    emails: input.emails,
    phoneDigits: phoneDigitsOf(input.phones),
    preferredChannel: input.preferredChannel ?? null,
    isPrimary: input.isPrimary,
  };
}
