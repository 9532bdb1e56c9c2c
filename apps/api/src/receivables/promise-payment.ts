import { comparePlainDates, ok, type Result, refuse } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import type { PromiseInput } from './input.ts';

/** Writes down a client's word to pay so much by a day. Refusals: `promise.inPast` {day}, `request.notFound`. */
export async function promisePayment(command: Command, input: PromiseInput): Promise<Result<{ id: string }>> {
  const { tx, actor, now, today } = command;
  const { clientId, amount, promisedOn } = input;
  const orderId = input.orderId ?? null;
  if (comparePlainDates(promisedOn, today) < 0) return refuse('promise.inPast', { day: promisedOn });
  const known = orderId === null ? await findClient(command, clientId) : await findOrder(command, clientId, orderId);
  if (!known)
    return refuse('request.notFound', { entity: orderId ? 'order' : 'client', entityId: orderId ?? clientId });
  const id = newId();
  const note = input.note || null;
  await tx
    .insertInto('PaymentPromise')
    .values({ id, clientId, orderId, amount, promisedOn, note, authorId: actor.id, createdAt: now })
    .execute();
  const payload = { amount, promisedOn, note };
  command.record({ type: 'promise.given', entity: 'promise', entityId: id, orderId, clientId, payload });
  return ok({ id });
}

function findClient({ tx }: Command, id: string) {
  return tx.selectFrom('Client').select('id').where('id', '=', id).executeTakeFirst();
}

function findOrder({ tx }: Command, clientId: string, id: string) {
  const orders = tx.selectFrom('Order').select('id').where('id', '=', id);
  return orders.where('clientId', '=', sql<string>`living_client(${clientId}::uuid)`).executeTakeFirst();
}
