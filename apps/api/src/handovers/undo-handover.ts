import { ok, type Refusal, type Result } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import type { EndHandoverInput } from './input.ts';
import { endHandover, lockHandover } from './lock-handover.ts';
import { takeBackClients } from './take-back-clients.ts';
import { takeBackOrders } from './take-back-orders.ts';

export interface UndoneHandover {
  version: number;
  clients: number;
  orders: number;
  /** Clients and orders that stayed; the card of the handover says why each did. */
  stayed: number;
}

/**
 * Takes back from today what a handover gave, but what has been moved or finished since; the days between stay to the
 * credit of whoever had them. Refusals: `request.notFound`, `request.conflict`, `handover.settled` {state}.
 */
export async function undoHandover(
  command: Command,
  input: EndHandoverInput,
): Promise<Result<UndoneHandover, Refusal>> {
  const done = await lockHandover(command, input, 'done');
  if (!done.ok) return done;
  const isHere = await whoIsHere(command);
  const clients = await takeBackClients(command, input.id, isHere);
  const orders = await takeBackOrders(command, input.id, isHere, clients.returned);
  const version = await endHandover(command, input, 'undone');
  const stayed = clients.stayed + orders.stayed;
  const undone = { clients: clients.returned.length, orders: orders.returned, stayed };
  const payload = { ...undone, shares: orders.shares };
  command.record({ type: 'handover.undone', entity: 'handover', entityId: input.id, payload });
  command.notify();
  return ok({ version, ...undone });
}

async function whoIsHere({ tx }: Command): Promise<(userId: string) => boolean> {
  const people = await tx.selectFrom('User').select('id').where('active', '=', sql<true>`true`).execute();
  const here = new Set(people.map(({ id }) => id));
  return (userId) => here.has(userId);
}
