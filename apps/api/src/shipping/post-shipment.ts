import { ok, type Refusal, type Result, refuse } from '@svodka/domain';
import { moveOrder } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import { lockPlan } from './locked-plan.ts';
import type { SeenPlan } from './plan-input.ts';
import { recordPlan } from './write-plan.ts';

export interface PostedShipment {
  version: number;
  /** The shipment's number within its order. */
  postedNumber: number;
  orderVersion: number;
  stage: string;
}

/** The goods of a plan leave: the order ships them, as by its own command, and the plan keeps which shipment it became. */
export async function postShipment(command: Command, seen: SeenPlan): Promise<Result<PostedShipment, Refusal>> {
  const locked = await lockPlan(command, seen);
  if (!locked.ok) return locked;
  const { plan, order } = locked.value;
  if (plan.lines.length === 0) return refuse('plannedShipment.empty');
  const moved = await moveOrder(command, order, { type: 'ship', lines: plan.lines });
  if (!moved.ok) return moved;
  const { tx } = command;
  const shipment = await tx
    .selectFrom('Shipment')
    .select(['id', 'number'])
    .where('orderId', '=', order.row.id)
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
  const version = plan.version + 1;
  const posted = { shipmentId: shipment.id, version };
  await tx.updateTable('PlannedShipment').set(posted).where('id', '=', plan.id).execute();
  recordPlan(command, 'posted', order, {
    id: plan.id,
    payload: { day: plan.day, lines: plan.lines, postedNumber: shipment.number },
  });
  const { version: orderVersion, stage } = moved.value;
  return ok({ version, postedNumber: shipment.number, orderVersion, stage });
}
