import {
  nonNegativeThousandthsSchema,
  type OrderCommand,
  ok,
  orderLineIdSchema,
  type Refusal,
  type Result,
  refusal,
  refuse,
  refused,
} from '@svodka/domain';
import { z } from 'zod';
import { lockOrder, moveOrder, type OrderRecord } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';

type ReadyLine = Extract<OrderCommand, { type: 'recordReady' }>['lines'][number];

export const recordReadySchema = z.object({
  idempotencyKey: z.uuid(),
  lines: z
    .array(z.object({ lineId: orderLineIdSchema, readyQuantity: nonNegativeThousandthsSchema }))
    .min(1)
    .max(1_000),
});

export interface RecordedReady {
  /** Lines whose ready quantity changed, and their orders. */
  lines: number;
  orders: { id: string; number: string; stage: string; version: number }[];
}

/**
 * The warehouse says how much of many lines is ready, whatever orders they are of: all of it is taken or none, and a
 * refusal names the order and the line. Orders are locked in the order of their ids, so that two such lists never wait
 * for each other.
 */
export async function recordReady(
  command: Command,
  lines: readonly ReadyLine[],
): Promise<Result<RecordedReady, Refusal>> {
  const orderOf = await ordersOf(command, lines);
  const unknown = lines.find((line) => !orderOf.has(line.lineId));
  if (unknown) return refuse('order.lineUnknown', { lineId: unknown.lineId });
  const byOrder = [...Map.groupBy(lines, (line) => orderOf.get(line.lineId) ?? '')];
  const recorded: RecordedReady = { lines: 0, orders: [] };
  for (const [orderId, own] of byOrder.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const locked = await lockOrder(command, orderId, null);
    if (!locked.ok) return locked;
    const order = locked.value;
    const changed = own.filter((line) => !saysTheSame(order, line));
    if (changed.length === 0) continue;
    const moved = await moveOrder(command, order, { type: 'recordReady', lines: changed });
    if (!moved.ok) return refused(naming(moved.error, order, changed));
    const { id, number, stage, version } = moved.value;
    recorded.lines += changed.length;
    recorded.orders.push({ id, number, stage, version });
  }
  return ok(recorded);
}

async function ordersOf({ tx }: Command, lines: readonly ReadyLine[]): Promise<Map<string, string>> {
  const ids = lines.map((line) => line.lineId);
  const rows = await tx.selectFrom('OrderLine').select(['id', 'orderId']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.orderId]));
}

function saysTheSame(order: OrderRecord, { lineId, readyQuantity }: ReadyLine): boolean {
  return order.lines.some((line) => line.id === lineId && line.readyQuantity === readyQuantity);
}

/** A refusal of one order among many says which, and which line: the first of its lines where it speaks of the whole order. */
function naming({ code, details }: Refusal, { row, lines }: OrderRecord, named: readonly ReadyLine[]): Refusal {
  const lineId = details.lineId ?? named[0]?.lineId ?? '';
  const description = lines.find((line) => line.id === lineId)?.description ?? '';
  return refusal(code, { ...details, orderId: row.id, orderNumber: row.number, lineId, description });
}
