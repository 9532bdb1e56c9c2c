import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { once } from '../platform/idempotency.ts';
import { newId } from '../platform/new-id.ts';
import type { AddEventInput } from './input.ts';
import { lockClient } from './lock-client.ts';

/** Writes down what happened between a client and us, perhaps over an order of theirs. Refusal: `request.notFound`. */
export function addEvent(command: Command, input: AddEventInput): Promise<Result<{ id: string }>> {
  const { idempotencyKey, clientId, ...told } = input;
  return once(command, { procedure: 'clients.addEvent', key: idempotencyKey, input }, async () => {
    const { tx, actor, now } = command;
    const client = await lockClient(command, clientId);
    if (!client.ok) return client;
    const orderId = told.orderId ?? null;
    if (orderId !== null && !(await isTheirs(command, clientId, orderId))) {
      return refuse('request.notFound', { entity: 'order', entityId: orderId });
    }
    const id = newId();
    const fields = { ...told, orderId, value: told.value ?? null, note: told.note || null };
    await tx
      .insertInto('ClientEvent')
      .values({ id, clientId, ...fields, authorId: actor.id, createdAt: now })
      .execute();
    const changes = changesBetween<object>({}, fields);
    command.record({ type: 'clientEvent.added', entity: 'clientEvent', entityId: id, orderId, clientId, changes });
    return ok({ id });
  });
}

async function isTheirs({ tx }: Command, clientId: string, orderId: string): Promise<boolean> {
  const order = await tx
    .selectFrom('Order')
    .select('id')
    .where('id', '=', orderId)
    .where('clientId', '=', clientId)
    .executeTakeFirst();
  return order !== undefined;
}
