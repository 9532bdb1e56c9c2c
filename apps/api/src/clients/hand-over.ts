import { ok, type Result, refuse } from '@svodka/domain';
import { sql } from 'kysely';
import { refuseUnknownManager } from '../people/index.ts';
import type { Command } from '../platform/command.ts';
import type { HandOverInput } from './input.ts';
import { moveOpenOrders } from './move-open-orders.ts';
import { passResponsibility } from './pass-responsibility.ts';
import { refuseMerged } from './refuse-merged.ts';

/**
 * Hands clients and their open orders to another manager from a day on, all or none; finished orders and past credit stay
 * with whoever earned them. Refusals: `request.notFound`, `client.merged`, `request.invalid` {fields: {fromDay}}.
 */
export async function handOver(
  command: Command,
  input: HandOverInput,
): Promise<Result<{ clients: number; orders: number }>> {
  const { tx, now, today } = command;
  const { managerId, fromDay } = input;
  const ids = [...new Set<string>(input.clientIds)];
  if (fromDay > today) return refuse('request.invalid', { fields: { fromDay: 'future' } });
  const manager = await refuseUnknownManager(command, managerId);
  if (!manager.ok) return manager;
  const clients = await tx
    .selectFrom('Client')
    .select(['id', 'managerId', 'createdAt', 'mergedIntoId'])
    .where(sql<boolean>`"id" = ANY(${ids}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  const missing = ids.find((id) => clients.every((client) => client.id !== id));
  if (missing !== undefined) return refuse('request.notFound', { entity: 'client', entityId: missing });
  const merged = clients.map(refuseMerged).find((outcome) => !outcome.ok);
  if (merged && !merged.ok) return merged;

  const passed = clients.filter((client) => client.managerId !== managerId);
  for (const client of passed) {
    const outcome = await passResponsibility(command, client, managerId, fromDay);
    if (!outcome.ok) return outcome;
    const changes = { managerId: [client.managerId, managerId] as const };
    command.record({
      type: 'client.handedOver',
      entity: 'client',
      entityId: client.id,
      clientId: client.id,
      payload: { fromDay },
      changes,
    });
  }
  await tx
    .updateTable('Client')
    .set((eb) => ({ managerId, version: eb('version', '+', 1), updatedAt: now }))
    .where(sql<boolean>`"id" = ANY(${passed.map((client) => client.id)}::uuid[])`)
    .execute();
  const orders = await moveOpenOrders(command, ids, managerId);
  command.notify();
  return ok({ clients: passed.length, orders });
}
