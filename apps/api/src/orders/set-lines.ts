import {
  addKopecks,
  linesFixed,
  ok,
  orderIdSchema,
  orderLineInputSchema,
  type Refusal,
  type Result,
  refuse,
} from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { changeOrder, lockOrder } from './change-order.ts';
import { priceLines } from './price-lines.ts';
import { rescheduleOrder } from './reschedule-order.ts';
import { newLineParts, withParts } from './write-parts-sql.ts';

export const setLinesSchema = z.object({
  id: orderIdSchema,
  version: z.int().positive(),
  lines: z.array(orderLineInputSchema).min(1).max(1_000),
});

/** Replaces the composition of an order; once it is signed or paid for, lines are amended instead. */
export async function setLines(
  command: Command,
  input: z.infer<typeof setLinesSchema>,
): Promise<Result<{ version: number }, Refusal>> {
  const locked = await lockOrder(command, input.id, input.version);
  if (!locked.ok) return locked;
  const before = locked.value;
  if (linesFixed(before.row)) return refuse('order.linesFixed');
  const own = new Set(before.lines.map((line) => line.id));
  const foreign = input.lines.find((line) => line.id && !own.has(line.id));
  if (foreign?.id) return refuse('order.lineUnknown', { lineId: foreign.id });

  const lines = await priceLines(command.tx, input.lines, command.today);
  const amount = addKopecks(...lines.map((line) => line.amount));
  const cost = addKopecks(...lines.map((line) => line.cost));
  await command.tx.deleteFrom('OrderLine').where('orderId', '=', input.id).execute();
  await sql`${withParts(newLineParts(input.id, lines))} SELECT`.execute(command.tx);
  const composed = { ...before, lines, row: { ...before.row, cost } };
  const { record } = rescheduleOrder(composed, { terms: before.row.terms, amount }, command.zone);
  const row = await changeOrder(command, { ...before, lines }, [], { type: 'order.linesSet' }, record);
  return ok({ version: row.version });
}
