import { ok, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { once } from '../platform/idempotency.ts';
import { newId } from '../platform/new-id.ts';
import { eventColumns } from './event-columns.ts';
import type { AddEventInput } from './input.ts';
import { lockClient } from './lock-client.ts';

/** Writes down what happened between a client and us, perhaps over an order of theirs. Refusal: `request.notFound`. */
export function addEvent(command: Command, input: AddEventInput): Promise<Result<{ id: string; version: number }>> {
  const { idempotencyKey, clientId, ...told } = input;
  return once(command, { procedure: 'clients.addEvent', key: idempotencyKey, input }, async () => {
    const { tx, actor, now } = command;
    const client = await lockClient(command, clientId);
    if (!client.ok) return client;
    const columns = await eventColumns(command, clientId, told);
    if (!columns.ok) return columns;
    const id = newId();
    await tx
      .insertInto('ClientEvent')
      .values({ id, clientId, ...columns.value, authorId: actor.id, createdAt: now })
      .execute();
    const { orderId } = columns.value;
    const changes = changesBetween<object>({}, columns.value);
    command.record({ type: 'clientEvent.added', entity: 'clientEvent', entityId: id, orderId, clientId, changes });
    command.enqueue({ queue: 'ledger', data: { clientIds: [clientId] } });
    return ok({ id, version: 1 });
  });
}
