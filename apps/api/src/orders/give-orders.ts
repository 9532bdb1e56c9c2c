import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import type { OrderRow } from './order-record.ts';

export type GivenOrder = Pick<OrderRow, 'id' | 'number' | 'clientId' | 'managerId'>;

export interface OrderToGive {
  order: GivenOrder;
  managerId: string;
  note?: string | null | undefined;
  /** One of many: whoever gets them is told of all at once. */
  together?: boolean;
}

/** Gives orders that are locked to their new managers, each with its event: whoever gets one is told of it. */
export async function giveOrders(command: Command, given: readonly OrderToGive[]): Promise<void> {
  const { tx, now } = command;
  const rows = given.map(({ order, managerId }) => ({ id: order.id, managerId }));
  await sql`
    UPDATE "Order" o SET "managerId" = g."managerId", "version" = o."version" + 1, "updatedAt" = ${now}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g("id" uuid, "managerId" uuid) WHERE o."id" = g."id"`.execute(
    tx,
  );
  for (const { order, managerId, note, together } of given) {
    command.record({
      type: 'order.handedOver',
      entity: 'order',
      entityId: order.id,
      orderId: order.id,
      clientId: order.clientId,
      payload: { number: order.number, ...(note ? { note } : {}), ...(together ? { together } : {}) },
      changes: { managerId: [order.managerId, managerId] },
    });
  }
  command.notify();
}
