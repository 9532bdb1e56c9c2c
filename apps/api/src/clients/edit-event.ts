import { ok, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { eventColumns } from './event-columns.ts';
import type { EditEventInput } from './input.ts';
import { lockOwnEvent } from './own-event.ts';

/** Changes an event that a person wrote down. Refusals: those of `lockOwnEvent`. */
export async function editEvent(
  command: Command,
  input: EditEventInput,
): Promise<Result<{ id: string; version: number }>> {
  const found = await lockOwnEvent(command, input);
  if (!found.ok) return found;
  const before = found.value;
  const { id, version: _, ...told } = input;
  const columns = await eventColumns(command, before.clientId, told);
  if (!columns.ok) return columns;
  const version = before.version + 1;
  await command.tx
    .updateTable('ClientEvent')
    .set({ ...columns.value, version })
    .where('id', '=', id)
    .execute();
  const { clientId } = before;
  const changes = changesBetween<object>(before, columns.value);
  command.record({
    type: 'clientEvent.edited',
    entity: 'clientEvent',
    entityId: id,
    orderId: columns.value.orderId,
    clientId,
    changes,
  });
  command.enqueue({ queue: 'ledger', data: { clientIds: [clientId] } });
  return ok({ id, version });
}
