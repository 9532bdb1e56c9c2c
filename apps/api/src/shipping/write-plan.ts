import type { LineQuantity } from '@svodka/domain';
import type { OrderRecord } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import type { Changes } from '../platform/events.ts';

/** Writes what a plan holds, in place of what it held before. */
export async function writePlanLines(
  { tx }: Pick<Command, 'tx'>,
  plannedId: string,
  lines: readonly LineQuantity[],
): Promise<void> {
  await tx.deleteFrom('PlannedShipmentLine').where('plannedId', '=', plannedId).execute();
  const rows = lines.map(({ lineId, quantity }) => ({ plannedId, lineId, quantity }));
  await tx.insertInto('PlannedShipmentLine').values(rows).execute();
}

/** Tells of a planned shipment, in the history of its order too. */
export function recordPlan(
  command: Pick<Command, 'record'>,
  what: 'planned' | 'replanned' | 'dropped' | 'posted',
  { row }: OrderRecord,
  { id, payload, changes = {} }: { id: string; payload: Record<string, unknown>; changes?: Changes },
): void {
  command.record({
    type: `shipment.${what}`,
    entity: 'shipment',
    entityId: id,
    orderId: row.id,
    clientId: row.clientId,
    payload: { number: row.number, ...payload },
    changes,
  });
}
