import {
  type OrderLineId,
  ok,
  orderLineId,
  type PlainDate,
  type Refusal,
  type Result,
  refuse,
  refused,
  type Thousandths,
  thousandths,
} from '@svodka/domain';
import { sql } from 'kysely';
import { lockOrder, type OrderRecord } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import { conflictRefusal } from '../platform/version.ts';

export interface PlanRecord {
  id: string;
  day: PlainDate;
  carrier: string | null;
  note: string | null;
  version: number;
  lines: { lineId: OrderLineId; quantity: Thousandths }[];
}

export interface LockedPlan {
  plan: PlanRecord;
  order: OrderRecord;
}

/**
 * Locks the order of a planned shipment that somebody saw at a version, then reads the plan: whoever plans, ships or drops
 * goods of one order does so in turn. Refuses when the plan is gone, posted, or has changed since.
 */
export async function lockPlan(
  command: Command,
  { id, version }: { id: string; version: number },
): Promise<Result<LockedPlan, Refusal>> {
  const { tx } = command;
  const found = await tx.selectFrom('PlannedShipment').select('orderId').where('id', '=', id).executeTakeFirst();
  if (!found) return refuse('request.notFound', { entity: 'shipment', id });
  const locked = await lockOrder(command, found.orderId, null);
  if (!locked.ok) return locked;
  const row = await tx.selectFrom('PlannedShipment').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return refuse('request.notFound', { entity: 'shipment', id });
  if (row.shipmentId !== null) return refuse('plannedShipment.posted');
  if (row.version !== version) return refused(await conflictRefusal(command, 'shipment', id, version, row.version));
  const lines = await tx
    .selectFrom('PlannedShipmentLine')
    .innerJoin('OrderLine', 'OrderLine.id', 'PlannedShipmentLine.lineId')
    .select(['PlannedShipmentLine.lineId', 'PlannedShipmentLine.quantity'])
    .where('plannedId', '=', id)
    .orderBy('OrderLine.position')
    .execute();
  const { day, carrier, note } = row;
  const known = lines.map((line) => ({ ...line, lineId: orderLineId(line.lineId) }));
  return ok({ plan: { id, day, carrier, note, version, lines: known }, order: locked.value });
}

/** What the other open plans of a locked order hold of each line. */
export async function inOtherPlans(
  { tx }: Pick<Command, 'tx'>,
  orderId: string,
  ownId: string,
): Promise<Map<OrderLineId, Thousandths>> {
  const { rows } = await sql<{ lineId: string; quantity: number }>`
    SELECT y."lineId", sum(y."quantity")::bigint AS "quantity"
    FROM "PlannedShipment" s JOIN "PlannedShipmentLine" y ON y."plannedId" = s."id"
    WHERE s."orderId" = ${orderId}::uuid AND s."shipmentId" IS NULL AND s."id" <> ${ownId}::uuid GROUP BY 1`.execute(
    tx,
  );
  return new Map(rows.map((row) => [orderLineId(row.lineId), thousandths(row.quantity)]));
}
