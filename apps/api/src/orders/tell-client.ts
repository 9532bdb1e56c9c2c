import { ok, orderIdSchema, type Refusal, type Result, refuse, shipDateMoveIdSchema } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { changeOrder, lockOrder } from './change-order.ts';
import type { OrderRecord } from './order-record.ts';

export const tellClientSchema = z.object({
  id: orderIdSchema,
  version: z.int().positive(),
  moveIds: z.array(shipDateMoveIdSchema).min(1).max(1_000),
  informed: z.boolean(),
});

/**
 * Marks moves of dates as told to the client, or takes that back. The version says which dates the person has told of:
 * a date that moved in the meantime is a conflict.
 */
export async function tellClient(
  command: Command,
  { id, version, moveIds, informed }: z.infer<typeof tellClientSchema>,
): Promise<Result<{ version: number }, Refusal>> {
  const locked = await lockOrder(command, id, version);
  return locked.ok ? markMoves(command, locked.value, moveIds, informed) : locked;
}

/** The same for an order that is locked. */
export async function markMoves(
  command: Command,
  before: OrderRecord,
  moveIds: readonly string[],
  informed: boolean,
): Promise<Result<{ version: number }, Refusal>> {
  const unknown = moveIds.find((moveId) => !before.moves.some((move) => move.id === moveId));
  if (unknown) return refuse('request.notFound', { entity: 'shipDateMove', id: unknown });
  const named = new Set<string>(moveIds);
  const moves = before.moves.map((move) => (named.has(move.id) ? { ...move, clientInformed: informed } : move));
  const told = { type: 'order.clientTold', payload: { moveIds, informed } };
  const row = await changeOrder(command, before, [], told, { ...before, moves });
  return ok({ version: row.version });
}
