import { ok, type Refusal, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { lockPlan } from './locked-plan.ts';
import type { SeenPlan } from './plan-input.ts';
import { recordPlan } from './write-plan.ts';

/** Gives up a planned shipment: its goods are free to be planned anew. */
export async function dropPlan(command: Command, seen: SeenPlan): Promise<Result<{ id: string }, Refusal>> {
  const locked = await lockPlan(command, seen);
  if (!locked.ok) return locked;
  const { plan, order } = locked.value;
  await command.tx.deleteFrom('PlannedShipment').where('id', '=', plan.id).execute();
  recordPlan(command, 'dropped', order, { id: plan.id, payload: { day: plan.day, lines: plan.lines } });
  command.notify();
  return ok({ id: plan.id });
}
