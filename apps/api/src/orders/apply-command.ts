import { decide, type OrderCommand, ok, type Refusal, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changeOrder, lockOrder } from './change-order.ts';
import { stateOf } from './order-state.ts';

/** Gives an order a command of its lifecycle: the domain decides, and what it decided is written. */
export async function applyCommand(
  command: Command,
  input: { id: string; version: number; command: OrderCommand },
): Promise<Result<{ version: number; stage: string }, Refusal>> {
  const locked = await lockOrder(command, input.id, input.version);
  if (!locked.ok) return locked;
  const record = locked.value;
  const { actor, today, now } = command;
  const decided = decide(record.lifecycle, stateOf(record, now), input.command, { actor, today });
  if (!decided.ok) return decided;
  const row = await changeOrder(command, record, decided.value, {
    type: 'order.moved',
    payload: { command: input.command },
  });
  command.notify();
  return ok({ version: row.version, stage: row.stage });
}
