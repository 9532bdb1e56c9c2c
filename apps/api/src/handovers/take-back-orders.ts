import { type GivenOrder, type HandoverShare, undoOrder } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import { giveTogether } from './give-client-orders.ts';
import { writeOrderOutcomes } from './write-outcomes.ts';

interface LockedOrder extends GivenOrder {
  id: string;
  number: string;
  clientId: string;
}

/** The orders of a handover are again whose they were, unless they have been moved or finished since. */
export async function takeBackOrders(
  command: Command,
  handoverId: string,
  isHere: (userId: string) => boolean,
  clients: readonly { toManagerId: string | null }[],
): Promise<{ returned: number; stayed: number; shares: HandoverShare[] }> {
  const { rows } = await sql<LockedOrder>`
    SELECT o."id", o."number", o."clientId", o."managerId", o."open", h."toManagerId", h."formerManagerId"
    FROM "HandoverOrder" h JOIN "Order" o ON o."id" = h."orderId"
    WHERE h."handoverId" = ${handoverId}::uuid AND h."outcome" = 'given'
    ORDER BY o."id" FOR NO KEY UPDATE OF o`.execute(command.tx);
  const orders = rows.map((order) => ({ ...order, outcome: undoOrder(order, isHere) }));
  const returned = orders.filter(({ outcome }) => outcome === 'returned');
  const back = returned.map((order) => ({ ...order, toManagerId: order.formerManagerId }));
  const shares = await giveTogether(command, back, clients);
  const outcomes = orders.map(({ id, toManagerId, formerManagerId, outcome }) => ({
    orderId: id,
    toManagerId,
    formerManagerId,
    outcome,
  }));
  await writeOrderOutcomes(command, handoverId, outcomes);
  return { returned: returned.length, stayed: orders.length - returned.length, shares };
}
