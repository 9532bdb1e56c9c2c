import { ok, orderIdSchema, type Refusal, type Result, shipDateMoveIdSchema } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { lockOrder } from './change-order.ts';
import { markMoves } from './tell-client.ts';
import { untoldMoves } from './to-ship.ts';

/** Without moves named, an order's client is told of all that he doesn't know. */
export const tellClientsSchema = z.object({
  orders: z
    .array(
      z.object({
        id: orderIdSchema,
        version: z.int().positive(),
        moveIds: z.array(shipDateMoveIdSchema).max(1_000).optional(),
      }),
    )
    .min(1)
    .max(500),
  informed: z.boolean(),
});

/** An order whose client was told: its version now, and of which moves. */
interface Told {
  id: string;
  version: number;
  moveIds: string[];
}

/** Marks the moved dates of many orders as told to their clients, or takes that back, all or none. */
export async function tellClients(
  command: Command,
  { orders, informed }: z.infer<typeof tellClientsSchema>,
): Promise<Result<{ orders: Told[] }, Refusal>> {
  const told: Told[] = [];
  // In the order of their ids, so that two who do the same wait for each other and don't deadlock.
  for (const { id, version, moveIds: named } of orders.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const locked = await lockOrder(command, id, version);
    if (!locked.ok) return locked;
    const moveIds = named ?? untoldMoves(locked.value).map((move) => move.id);
    if (moveIds.length === 0) continue;
    const marked = await markMoves(command, locked.value, moveIds, informed);
    if (!marked.ok) return marked;
    told.push({ id, version: marked.value.version, moveIds });
  }
  return ok({ orders: told });
}
