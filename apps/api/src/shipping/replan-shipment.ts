import { checkPlan, ok, type Refusal, type Result } from '@svodka/domain';
import { stateOf } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import { inOtherPlans, lockPlan } from './locked-plan.ts';
import type { ReplanInput } from './plan-input.ts';
import { recordPlan, writePlanLines } from './write-plan.ts';

/** Moves a planned shipment to another day or carrier, or changes what is in it. */
export async function replanShipment(
  command: Command,
  input: ReplanInput,
): Promise<Result<{ version: number }, Refusal>> {
  const locked = await lockPlan(command, input);
  if (!locked.ok) return locked;
  const { plan, order } = locked.value;
  const lines = input.lines ?? plan.lines;
  if (input.lines) {
    const others = await inOtherPlans(command, order.row.id, plan.id);
    const checked = checkPlan(lines, stateOf(order, command.now).lines, others);
    if (!checked.ok) return checked;
  }
  const after = {
    day: input.day ?? plan.day,
    carrier: input.carrier === undefined ? plan.carrier : input.carrier || null,
    note: input.note === undefined ? plan.note : input.note || null,
  };
  const version = plan.version + 1;
  await command.tx
    .updateTable('PlannedShipment')
    .set({ ...after, version })
    .where('id', '=', plan.id)
    .execute();
  if (input.lines) await writePlanLines(command, plan.id, lines);
  recordPlan(command, 'replanned', order, {
    id: plan.id,
    payload: { day: after.day, lines },
    changes: changesBetween<object>(plan, { ...after, lines }),
  });
  command.notify();
  return ok({ version });
}
