import { ok, type Result } from '@svodka/domain';
import { refuseUnknownLabels } from '../client-labels/index.ts';
import { refuseUnknownManager } from '../people/index.ts';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { once } from '../platform/idempotency.ts';
import { newId } from '../platform/new-id.ts';
import { clientFields } from './client-fields.ts';
import type { CreateClientInput } from './input.ts';
import { passOneResponsibility } from './pass-responsibility.ts';
import { refuseDuplicate } from './refuse-duplicate.ts';
import { seekDuplicates } from './seek-duplicates.ts';
import { writeParts } from './write-parts.ts';

/**
 * Adds a client with contacts, addresses and accounts. Refusals: `client.innTaken`,
 * `client.labelUnknown`, `request.notFound` of the manager.
 */
export function createClient(
  command: Command,
  input: CreateClientInput,
): Promise<Result<{ id: string; version: number }>> {
  const { idempotencyKey, ...given } = input;
  return once(command, { procedure: 'clients.create', key: idempotencyKey, input: given }, async () => {
    const { tx, now, today } = command;
    const fields = clientFields(given);
    const fresh = await refuseDuplicate(command, fields);
    if (!fresh.ok) return fresh;
    const manager = await refuseUnknownManager(command, fields.managerId);
    if (!manager.ok) return manager;
    const labels = await refuseUnknownLabels(command, fields);
    if (!labels.ok) return labels;
    const id = newId();
    await tx
      .insertInto('Client')
      .values({ id, ...fields, createdAt: now, updatedAt: now })
      .execute();
    const credited = await passOneResponsibility(
      command,
      { id, managerId: null, createdAt: now },
      fields.managerId,
      today,
    );
    if (!credited.ok) return credited;
    const changes = changesBetween<object>({}, fields);
    command.record({ type: 'client.created', entity: 'client', entityId: id, clientId: id, changes });
    seekDuplicates(command, [id]);
    const parts = await writeParts(command, id, given);
    return parts.ok ? ok({ id, version: 1 }) : parts;
  });
}
