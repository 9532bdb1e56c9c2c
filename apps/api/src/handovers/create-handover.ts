import { ok, type Result, refuse } from '@svodka/domain';
import { sql } from 'kysely';
import { refuseUnknownManager } from '../people/index.ts';
import type { Command } from '../platform/command.ts';
import { insertRows } from '../platform/database/set-rows.ts';
import { newId } from '../platform/new-id.ts';
import { carryOut } from './carry-out.ts';
import type { CreateHandoverInput } from './input.ts';

/** What a handover did at once; a planned one has done nothing yet. */
export interface MadeHandover {
  id: string;
  version: number;
  state: 'planned' | 'done';
  clients: number;
  orders: number;
}

/**
 * Hands clients and their open orders to other managers from a day on, all or none; a day to come is kept until then.
 * Finished orders and past credit stay with whoever earned them. Refusals: `request.notFound` of a client or a person,
 * `handover.toSelf`, `request.invalid` {fields: {fromDay: 'taken'}}.
 */
export async function createHandover(command: Command, input: CreateHandoverInput): Promise<Result<MadeHandover>> {
  const known = await refuseUnknown(command, input);
  if (!known.ok) return known;
  const id = await writeHandover(command, input);
  const { fromDay } = input;
  const fromManagerId = input.fromManagerId ?? null;
  if (fromDay > command.today) {
    const clients = input.shares.reduce((sum, { clientIds }) => sum + clientIds.length, 0);
    command.record({ type: 'handover.planned', entity: 'handover', entityId: id, payload: { fromDay, clients } });
    return ok({ id, version: 1, state: 'planned', clients: 0, orders: 0 });
  }
  const done = await carryOut(command, { id, fromManagerId, fromDay });
  if (done.taken > 0) return refuse('request.invalid', { fields: { fromDay: 'taken' } });
  return ok({ id, version: 2, state: 'done', clients: done.clients, orders: done.orders });
}

async function refuseUnknown(command: Command, { fromManagerId, shares }: CreateHandoverInput): Promise<Result<null>> {
  for (const { managerId } of shares) {
    if (managerId === fromManagerId) return refuse('handover.toSelf');
    const manager = await refuseUnknownManager(command, managerId);
    if (!manager.ok) return manager;
  }
  const ids = shares.flatMap(({ clientIds }) => clientIds);
  const clients = await command.tx
    .selectFrom('Client')
    .select('id')
    .where(sql<boolean>`"id" = ANY(${ids}::uuid[])`)
    .execute();
  const found = new Set(clients.map(({ id }) => id));
  const missing = ids.find((id) => !found.has(id));
  return missing === undefined ? ok(null) : refuse('request.notFound', { entity: 'client', entityId: missing });
}

/** A client named twice goes to the last one named. */
async function writeHandover({ tx, actor, now }: Command, input: CreateHandoverInput): Promise<string> {
  const id = newId();
  const { fromDay, shares, keptOrderIds } = input;
  await tx
    .insertInto('Handover')
    .values({
      id,
      fromManagerId: input.fromManagerId ?? null,
      fromDay,
      note: input.note || null,
      authorId: actor.id,
      createdAt: now,
    })
    .execute();
  const receivers = new Map(
    shares.flatMap(({ managerId, clientIds }) => clientIds.map((clientId) => [clientId, managerId] as const)),
  );
  const clients = [...receivers].map(([clientId, toManagerId]) => ({ handoverId: id, clientId, toManagerId }));
  await insertRows(tx, 'HandoverClient', { handoverId: 'uuid', clientId: 'uuid', toManagerId: 'uuid' }, clients);
  const kept = [...new Set(keptOrderIds)].map((orderId) => ({ handoverId: id, orderId }));
  await insertRows(tx, 'HandoverKept', { handoverId: 'uuid', orderId: 'uuid' }, kept);
  return id;
}
