import {
  type Kopecks,
  linesAmendmentSchema,
  ok,
  orderIdSchema,
  type Refusal,
  type Result,
  settle,
  thousandths,
} from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { amendedOrder } from './amended-order.ts';
import { writeLines } from './bulk/write-lines.ts';
import { changeOrder, lockOrder } from './change-order.ts';
import { moveAllocations } from './move-allocations.ts';
import type { OrderRecord } from './order-record.ts';
import { stateOf } from './order-state.ts';

export const amendLinesSchema = linesAmendmentSchema.safeExtend({
  id: orderIdSchema,
  version: z.int().positive(),
  reason: z.string().trim().min(1).max(1_000),
});

/**
 * Changes the lines of a signed order: quantities, prices, lines that come and go. The schedule is made anew for the new
 * amount and money follows it: what the order no longer takes becomes the client's advance. The order moves on by itself
 * where that was all it waited for; nothing moves it back.
 */
export async function amendLines(
  command: Command,
  { id, version, reason, ...wanted }: z.infer<typeof amendLinesSchema>,
): Promise<Result<{ version: number; stage: string; released: Kopecks }, Refusal>> {
  const locked = await lockOrder(command, id, version);
  if (!locked.ok) return locked;
  const before = locked.value;
  const amended = await amendedOrder(command.tx, before, wanted, command);
  if (!amended.ok) return amended;
  const { record, unallocated: released, changes, surplus } = amended.value;
  const written = await writeAmended(command, before, record);
  const events = settle(record.lifecycle, stateOf(record, command.now));
  const told = { type: 'order.linesAmended', payload: { released, lines: changes, surplus }, reason };
  const { version: next, stage } = await changeOrder(command, written, events, told, record);
  await moveAllocations(command, before, record);
  command.notify();
  return ok({ version: next, stage, released });
}

/** Writes the lines, and answers with the order as it then stands: what came to the warehouse is yet to be corrected. */
async function writeAmended({ tx, today }: Command, before: OrderRecord, after: OrderRecord): Promise<OrderRecord> {
  const was = new Map(before.lines.map((line) => [line.id, line]));
  const is = new Set(after.lines.map((line) => line.id));
  const rows = after.lines
    .filter((line) => was.get(line.id) !== line)
    .map((line) => ({ ...line, orderId: after.row.id }));
  await writeLines(tx, today, {
    fresh: rows.filter((line) => !was.has(line.id)),
    changed: rows.filter((line) => was.has(line.id)),
    gone: [...was.keys()].filter((id) => !is.has(id)),
  });
  const none = thousandths(0);
  const stored = after.lines.map((line) => ({ ...line, readyQuantity: was.get(line.id)?.readyQuantity ?? none }));
  return { ...before, lines: stored };
}
