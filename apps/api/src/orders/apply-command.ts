import { decide, type OrderCommand, ok, type Refusal, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changeOrder, lockOrder } from './change-order.ts';
import type { OrderRecord, OrderRow } from './order-record.ts';
import { stateOf } from './order-state.ts';

/** Gives an order, seen at a version, a command of its lifecycle. */
export async function applyCommand(
  command: Command,
  input: { id: string; version: number; command: OrderCommand },
): Promise<Result<{ version: number; stage: string }, Refusal>> {
  const locked = await lockOrder(command, input.id, input.version);
  if (!locked.ok) return locked;
  const moved = await moveOrder(command, locked.value, input.command);
  return moved.ok ? ok({ version: moved.value.version, stage: moved.value.stage }) : moved;
}

/** Gives a locked order a command of its lifecycle: the domain decides, and what it decided is written. */
export async function moveOrder(
  command: Command,
  record: OrderRecord,
  given: OrderCommand,
): Promise<Result<OrderRow, Refusal>> {
  const { actor, today, now } = command;
  const decided = decide(record.lifecycle, stateOf(record, now), given, { actor, today });
  if (!decided.ok) return decided;
  const row = await changeOrder(command, record, decided.value, { type: 'order.moved', payload: { command: given } });
  command.notify();
  return ok(row);
}
