import { ok, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import type { RemoveEventInput } from './input.ts';
import { lockOwnEvent } from './own-event.ts';

/** Removes an event that a person wrote down; the audit keeps what it said. Refusals: those of `lockOwnEvent`. */
export async function removeEvent(command: Command, input: RemoveEventInput): Promise<Result<{ id: string }>> {
  const found = await lockOwnEvent(command, input);
  if (!found.ok) return found;
  const { id, clientId, orderId, kind, value, note, day, evidenceUrl, evidenceFileId } = found.value;
  await command.tx.deleteFrom('ClientEvent').where('id', '=', id).execute();
  const said = { kind, value, note, day, evidenceUrl, evidenceFileId };
  const nothing = Object.fromEntries(Object.keys(said).map((field) => [field, null]));
  const changes = changesBetween<object>(said, nothing);
  command.record({ type: 'clientEvent.removed', entity: 'clientEvent', entityId: id, orderId, clientId, changes });
  command.enqueue({ queue: 'ledger', data: { clientIds: [clientId] } });
  return ok({ id });
}
