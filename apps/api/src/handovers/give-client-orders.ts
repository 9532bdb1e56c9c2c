import { type HandoverShare, isToldTogether } from '@svodka/domain';
import { sql } from 'kysely';
import { giveOrders } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import type { DueHandover } from './carry-out.ts';
import { sharesOf } from './shares-of.ts';
import { writeOrderOutcomes } from './write-outcomes.ts';

export interface HandedOrder {
  id: string;
  number: string;
  clientId: string;
  managerId: string;
  toManagerId: string;
}

interface Given {
  toManagerId: string | null;
}

/** Gives the open orders of the clients a handover names, but those that are to stay. */
export async function giveClientOrders(
  command: Command,
  { id, fromManagerId }: DueHandover,
  clients: readonly Given[],
): Promise<{ orders: number; shares: HandoverShare[] }> {
  const whose = fromManagerId === null ? sql`true` : sql`o."managerId" = ${fromManagerId}::uuid`;
  const { rows } = await sql<HandedOrder>`
    SELECT o."id", o."number", o."clientId", o."managerId", h."toManagerId"
    FROM "Order" o JOIN "HandoverClient" h ON h."handoverId" = ${id}::uuid AND h."clientId" = o."clientId"
    WHERE o."open" AND o."managerId" <> h."toManagerId" AND h."outcome" <> 'gone' AND ${whose}
      AND NOT EXISTS (SELECT FROM "HandoverKept" k WHERE k."handoverId" = h."handoverId" AND k."orderId" = o."id")
    ORDER BY o."id" FOR NO KEY UPDATE OF o`.execute(command.tx);
  const shares = await giveTogether(command, rows, clients);
  const outcomes = rows.map((order) => ({
    orderId: order.id,
    toManagerId: order.toManagerId,
    formerManagerId: order.managerId,
    outcome: 'given' as const,
  }));
  await writeOrderOutcomes(command, id, outcomes);
  return { orders: rows.length, shares };
}

/** Gives locked orders to whoever each is for; answers how much everybody got, their clients counted too. */
export async function giveTogether(
  command: Command,
  orders: readonly HandedOrder[],
  clients: readonly Given[],
): Promise<HandoverShare[]> {
  const shares = sharesOf(clients, orders);
  const toldTogether = new Set(shares.filter(isToldTogether).map(({ managerId }) => managerId));
  const given = orders.map((order) => ({
    order,
    managerId: order.toManagerId,
    together: toldTogether.has(order.toManagerId),
  }));
  if (given.length > 0) await giveOrders(command, given);
  return shares;
}
