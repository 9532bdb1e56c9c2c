import { addKopecks, ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import type { RemindInput } from './input.ts';
import { readCardOrders } from './read-card-orders.ts';

/**
 * Writes down that a client was reminded of what is overdue, and in which words. Refusals: `request.notFound`,
 * `reminder.nothingOverdue`.
 */
export async function remind(
  command: Command,
  { clientId, step, channel, text }: RemindInput,
): Promise<Result<{ id: string }>> {
  const { tx, actor, now, today } = command;
  const client = await tx.selectFrom('Client').select('id').where('id', '=', clientId).executeTakeFirst();
  if (!client) return refuse('request.notFound', { entity: 'client', entityId: clientId });
  const orders = await readCardOrders(tx, clientId, today);
  const amount = addKopecks(...orders.map(({ overdue }) => overdue));
  if (amount === 0) return refuse('reminder.nothingOverdue');
  const id = newId();
  await tx
    .insertInto('PaymentReminder')
    .values({ id, clientId, step, channel, text, amount, authorId: actor.id, createdAt: now })
    .execute();
  command.record({
    type: 'reminder.given',
    entity: 'reminder',
    entityId: id,
    clientId,
    payload: { step, channel, amount },
  });
  return ok({ id });
}
