import type { PlainDate } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { giveClientOrders } from './give-client-orders.ts';
import { giveClients } from './give-clients.ts';

export interface DueHandover {
  id: string;
  fromManagerId: string | null;
  fromDay: PlainDate;
}

export interface CarriedOut {
  clients: number;
  orders: number;
  /** Clients that stayed, because the day is somebody's already. */
  taken: number;
}

/** Gives the clients and orders that a handover names; its row is the caller's alone. */
export async function carryOut(command: Command, handover: DueHandover): Promise<CarriedOut> {
  const { tx, now } = command;
  const clients = await giveClients(command, handover);
  const { orders, shares } = await giveClientOrders(command, handover, clients.given);
  await tx
    .updateTable('Handover')
    .set((eb) => ({ state: 'done' as const, doneAt: now, version: eb('version', '+', 1) }))
    .where('id', '=', handover.id)
    .execute();
  const { fromManagerId, fromDay } = handover;
  command.record({
    type: 'handover.done',
    entity: 'handover',
    entityId: handover.id,
    payload: { fromManagerId, fromDay, shares },
  });
  command.notify();
  return { clients: clients.given.length, orders, taken: clients.taken };
}
