import { sql } from 'kysely';
import { giveOrders } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import type { DueHandover } from './carry-out.ts';
import { writeOrderOutcomes } from './write-outcomes.ts';

export interface HandedOrder {
  id: string;
  number: string;
  clientId: string;
  managerId: string;
  toManagerId: string;
}

/** Somebody who gets more than so many is told of all at once. */
const mostToldApart = 5;

/** Gives the open orders of the clients a handover names, but those that are to stay. Says which it gave. */
export async function giveClientOrders(
  command: Command,
  { id, fromManagerId }: DueHandover,
): Promise<{ toManagerId: string }[]> {
  const whose = fromManagerId === null ? sql`true` : sql`o."managerId" = ${fromManagerId}::uuid`;
  const { rows } = await sql<HandedOrder>`
    SELECT o."id", o."number", o."clientId", o."managerId", h."toManagerId"
    FROM "Order" o JOIN "HandoverClient" h ON h."handoverId" = ${id}::uuid AND h."clientId" = o."clientId"
    WHERE o."open" AND o."managerId" <> h."toManagerId" AND h."outcome" <> 'gone' AND ${whose}
      AND NOT EXISTS (SELECT FROM "HandoverKept" k WHERE k."handoverId" = h."handoverId" AND k."orderId" = o."id")
    ORDER BY o."id" FOR NO KEY UPDATE OF o`.execute(command.tx);
  await giveTogether(command, rows);
  const outcomes = rows.map((order) => ({
    orderId: order.id,
    toManagerId: order.toManagerId,
    formerManagerId: order.managerId,
    outcome: 'given' as const,
  }));
  await writeOrderOutcomes(command, id, outcomes);
  return rows;
}

/** Gives locked orders to whoever each is for. */
export async function giveTogether(command: Command, orders: readonly HandedOrder[]): Promise<void> {
  if (orders.length === 0) return;
  const byReceiver = Map.groupBy(orders, ({ toManagerId }) => toManagerId);
  const given = [...byReceiver.values()].flatMap((theirs) =>
    theirs.map((order) => ({
      order,
      managerId: order.toManagerId,
      together: theirs.length > mostToldApart,
    })),
  );
  await giveOrders(command, given);
}
