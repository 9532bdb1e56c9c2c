import {
  chosenCauseSchema,
  moveLine,
  ok,
  orderIdSchema,
  orderLineIdSchema,
  plainDateSchema,
  type Refusal,
  type Result,
  refuse,
} from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { calendar } from './calendar.ts';
import { changeOrder, lockOrder } from './change-order.ts';
import type { OrderRecord } from './order-record.ts';
import { momentsAfter } from './redate-order.ts';

export const moveShipDateSchema = z.object({
  id: orderIdSchema,
  version: z.int().positive(),
  lines: z
    .array(z.object({ lineId: orderLineIdSchema, toDay: plainDateSchema }))
    .min(1)
    .max(1_000),
  cause: chosenCauseSchema,
  note: z.string().trim().min(1).max(1_000).nullish(),
  clientInformed: z.boolean(),
});
type Input = z.infer<typeof moveShipDateSchema>;

/** A person moves the dates of lines, and says why. What was promised stays what it was. */
export async function moveShipDate(command: Command, input: Input): Promise<Result<{ version: number }, Refusal>> {
  const locked = await lockOrder(command, input.id, input.version);
  if (!locked.ok) return locked;
  const before = locked.value;
  if (!before.row.open) return refuse('order.finished');
  const repeated = input.lines.find(({ lineId }, at) => input.lines.findIndex((one) => one.lineId === lineId) !== at);
  if (repeated) return refuse('order.lineRepeated', { lineId: repeated.lineId });

  let edited = before;
  for (const wanted of input.lines) {
    const moved = withMove(command, edited, wanted, input);
    if (!moved.ok) return moved;
    edited = moved.value;
  }
  const { cause, note = null, clientInformed } = input;
  const lines = edited.moves.slice(before.moves.length).map(({ lineId, fromDay, toDay, workingDays }) => {
    return { lineId, fromDay, toDay, workingDays };
  });
  const told = { type: 'order.shipDateMoved', payload: { cause, note, clientInformed, lines } };
  const row = await changeOrder(command, before, [], told, edited);
  return ok({ version: row.version });
}

function withMove(
  { actor, now, today }: Command,
  record: OrderRecord,
  { lineId, toDay }: Input['lines'][number],
  { cause, note, clientInformed }: Input,
): Result<OrderRecord, Refusal> {
  const line = record.lines.find((one) => one.id === lineId);
  if (!line) return refuse('order.lineUnknown', { lineId });
  const gone = line.shippedQuantity + line.writtenOffQuantity >= line.quantity;
  const { promisedShipDate: promised, currentShipDate: current } = line;
  const moved = moveLine(calendar, { promised, current, gone }, { toDay, cause, clientInformed }, today);
  if (!moved.ok) return moved;
  const own = record.moves.filter((move) => move.lineId === lineId);
  const movedAt = momentsAfter(own, now)();
  const move = { ...moved.value, id: newId(), lineId, note: note ?? null, authorId: actor.id, movedAt };
  const lines = record.lines.map((one) => (one === line ? { ...line, currentShipDate: move.toDay } : one));
  return ok({ ...record, lines, moves: [...record.moves, move] });
}
