import { addKopecks, type OrderEvent, ok, type Refusal, type Result, refuse, refused } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { type Changes, changesBetween } from '../platform/events.ts';
import { conflictRefusal } from '../platform/version.ts';
import { evolveOrder } from './evolve-order.ts';
import { loadOrder, waitForLock } from './load-order.ts';
import type { OrderRecord, OrderRow } from './order-record.ts';
import { planPayments, promiseDates } from './plan-dates.ts';
import { recordRedating, redateOrder } from './redate-order.ts';
import { withDispatch } from './to-ship.ts';
import { withTasks } from './visit-tasks.ts';
import { writeOrder } from './write-order.ts';
import { writeShipments } from './write-shipments.ts';

/** Locks an order that somebody saw at a version; refuses when it is gone or has changed since. */
export async function lockOrder(
  command: Command,
  id: string,
  version: number | null,
): Promise<Result<OrderRecord, Refusal>> {
  if (version === null) await waitForLock(command.tx, id);
  const record = await loadOrder(command.tx, id);
  if (!record) return refuse('request.notFound', { entity: 'order', id });
  if (version !== null && record.row.version !== version) {
    return refused(await conflictRefusal(command, 'order', id, version, record.row.version));
  }
  return ok(record);
}

/**
 * Carries out what was decided about a locked order: register, lines, schedule, summary, shipments, event. `edited` is
 * the record with facts changed beside the lifecycle (money that came, fields edited) before the events apply to it.
 * Nothing is told of a change whose own event says it all (a task taken up, a question asked).
 */
export async function changeOrder(
  command: Command,
  before: OrderRecord,
  events: readonly OrderEvent[],
  told: { type: string; payload?: Record<string, unknown> } | null,
  edited: OrderRecord = before,
): Promise<OrderRow> {
  const { record: evolved, shipments } = evolveOrder(edited, events, command);
  const record = withTasks(evolved, before.visits, command);
  const shippedAmount = addKopecks(before.row.shippedAmount, ...shipments.map((shipment) => shipment.amount));
  const shippedOn = shipments.length > 0 ? command.today : record.row.shippedOn;
  const lastShipmentOn = shipments.length > 0 ? command.today : record.lastShipmentOn;
  const counted = { ...record, lastShipmentOn, row: { ...record.row, shippedAmount, shippedOn } };
  // A line is to be shipped from the moment it is promised, so dates come first.
  const promised = withDispatch(promiseDates(counted));
  const redated = redateOrder(before, promised, command);
  const after = planPayments(redated, command.zone);
  const row = await writeOrder(command, before, after);
  await writeShipments(command, row.id, shipments);
  if (told !== null) {
    command.record({
      type: told.type,
      entity: 'order',
      entityId: row.id,
      orderId: row.id,
      clientId: row.clientId,
      payload: { ...told.payload, number: row.number, events },
      changes: rowChanges(before.row, row),
    });
  }
  recordRedating(command, promised, redated);
  return row;
}

const toldFields = [
  'stage',
  'paused',
  'paid',
  'shippedAmount',
  'confirmedOn',
  'cancelReason',
  'contractId',
  'contactId',
  'category',
  'comment',
  'requestedShipDate',
  'managerId',
  'terms',
  'amount',
] as const;

/** The fields of the row whose change is worth telling to a person. */
export function rowChanges(before: OrderRow, after: OrderRow): Changes {
  return changesBetween(before, Object.fromEntries(toldFields.map((field) => [field, after[field]])));
}
