import { ok, type Refusal, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import type { EndHandoverInput } from './input.ts';
import { endHandover, lockHandover } from './lock-handover.ts';

/** Drops a planned handover before its day. Refusals: `request.notFound`, `request.conflict`, `handover.settled` {state}. */
export async function cancelHandover(
  command: Command,
  input: EndHandoverInput,
): Promise<Result<{ version: number }, Refusal>> {
  const planned = await lockHandover(command, input, 'planned');
  if (!planned.ok) return planned;
  const version = await endHandover(command, input, 'cancelled');
  command.record({ type: 'handover.cancelled', entity: 'handover', entityId: input.id });
  return ok({ version });
}
