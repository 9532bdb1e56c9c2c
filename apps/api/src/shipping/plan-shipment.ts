import { checkPlan, ok, type Refusal, type Result, refuse } from '@svodka/domain';
import { lockOrder, stateOf } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { inOtherPlans } from './locked-plan.ts';
import type { PlanInput } from './plan-input.ts';
import { recordPlan, writePlanLines } from './write-plan.ts';

/** Means goods of an order to leave on a day; they needn't be ready yet, nor the day a working one. */
export async function planShipment(
  command: Command,
  { orderId, day, carrier, note, lines }: PlanInput,
): Promise<Result<{ id: string; version: number }, Refusal>> {
  const { tx, actor, now } = command;
  const locked = await lockOrder(command, orderId, null);
  if (!locked.ok) return locked;
  const order = locked.value;
  if (!order.row.open) return refuse('order.finished');
  if (order.row.confirmedOn === null) return refuse('order.notConfirmed');
  const id = newId();
  const checked = checkPlan(lines, stateOf(order, now).lines, await inOtherPlans(command, orderId, id));
  if (!checked.ok) return checked;
  const version = 1;
  await tx
    .insertInto('PlannedShipment')
    .values({
      id,
      orderId,
      day,
      carrier: carrier || null,
      note: note || null,
      authorId: actor.id,
      createdAt: now,
      version,
    })
    .execute();
  await writePlanLines(command, id, lines);
  recordPlan(command, 'planned', order, { id, payload: { day, lines } });
  command.notify();
  return ok({ id, version });
}
