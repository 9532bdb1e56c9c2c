import {
  addKopecks,
  allocate,
  type Instant,
  instantAt,
  kopecks,
  type PlainDate,
  plainDateIn,
  schedulePartId,
  settle,
} from '@svodka/domain';
import {
  evolveOrder,
  insertAllocations,
  type OrderRecord,
  redateOrder,
  type StoredOrder,
  stateOf,
  withMoneyOf,
  writeOrders,
} from '../../orders/index.ts';
import type { Command } from '../../platform/command.ts';
import { insertRows } from '../../platform/database/set-rows.ts';
import { newId } from '../../platform/new-id.ts';
import { planImported, recordOrder } from '../order-store/index.ts';
import type { NumberedRow } from './table-input.ts';

export interface WantedPayment {
  row: NumberedRow<'payments'> & { key: string };
  clientId: string;
  /** The order that gets it; null for an advance of the client. */
  orderNumber: string | null;
}

const paymentColumns = {
  id: 'uuid',
  externalId: 'text',
  clientId: 'uuid',
  day: 'date',
  amount: 'bigint',
  unallocated: 'bigint',
  documentNumber: 'text',
  purpose: 'text',
  authorId: 'uuid',
  recordedAt: 'timestamptz',
} as const;

/** Writes payments, gives them to the parts of their orders, and lets the orders move on as a payment by hand would. */
export async function writePayments(
  command: Command,
  wanted: readonly WantedPayment[],
  orders: ReadonlyMap<string, StoredOrder>,
): Promise<void> {
  const { tx, actor, now } = command;
  const touched = new Map<string, StoredOrder>();
  const payments: object[] = [];
  const allocations: object[] = [];
  for (const { row, clientId, orderNumber } of inDueOrder(wanted)) {
    const id = newId();
    const { date: day, amount, documentNumber, purpose } = row.cells;
    const order = orderNumber === null ? undefined : (touched.get(orderNumber) ?? orders.get(orderNumber));
    const shares = order ? allocate(allocatable(order.record), amount) : { allocations: [], unallocated: amount };
    const recorded = { documentNumber, purpose, authorId: actor.id, recordedAt: now };
    payments.push({ id, externalId: row.key, clientId, day, amount, unallocated: shares.unallocated, ...recorded });
    const orderId = order?.record.row.id ?? null;
    command.record({
      type: 'payment.imported',
      entity: 'payment',
      entityId: id,
      orderId,
      clientId,
      payload: { amount, day, documentNumber },
    });
    if (order === undefined || orderNumber === null) continue;
    for (const { partId, amount: share } of shares.allocations) {
      allocations.push({ id: newId(), paymentId: id, orderId, partId, amount: share, recordedAt: now });
    }
    touched.set(orderNumber, { ...order, record: credited(command, order.record, shares.allocations, day) });
  }
  await insertRows(tx, 'Payment', paymentColumns, payments);
  await insertAllocations(tx, allocations);
  const changes = [...touched].map(([number, after]) => ({ before: orders.get(number) ?? null, after, shipments: [] }));
  await writeOrders(command, changes);
  for (const change of changes) recordOrder(command, change);
}

/** The day money came decides which part it paid, not its place in the file. */
function inDueOrder(wanted: readonly WantedPayment[]): WantedPayment[] {
  return wanted.toSorted((one, other) =>
    one.row.cells.date < other.row.cells.date
      ? -1
      : one.row.cells.date > other.row.cells.date
        ? 1
        : one.row.row - other.row.row,
  );
}

function allocatable({ parts }: OrderRecord) {
  return parts.map((part) => ({ ...part, id: schedulePartId(part.id), plannedDate: part.plannedOn }));
}

type Share = ReturnType<typeof allocate>['allocations'][number];

function credited(command: Command, record: OrderRecord, shares: readonly Share[], day: PlainDate): OrderRecord {
  const { zone } = command;
  const parts = record.parts.map((part) => {
    const share = shares.find((one) => one.partId === part.id);
    if (share === undefined) return part;
    const paid = kopecks(part.paid + share.amount);
    return { ...part, paid, settledOn: paid >= part.amount && part.amount > 0 ? (part.settledOn ?? day) : null };
  });
  const paid = addKopecks(...parts.map((part) => part.paid));
  const after = withMoneyOf(record, day, { parts, paid });
  const now = momentOfDay(after, day, zone);
  const events = settle(after.lifecycle, stateOf(after, now));
  const moved = evolveOrder(after, events, { now, today: plainDateIn(zone, now), zone }).record;
  return planImported(redateOrder(record, moved, command), zone);
}

const workBegins = 8 * 60;

/** An order moves on the day the money came, but never before it entered the stage that waited for it. */
function momentOfDay({ visits }: OrderRecord, day: PlainDate, zone: string): Instant {
  const came = instantAt(zone, day, workBegins);
  const entered = visits.find((visit) => visit.leftAt === null)?.enteredAt ?? came;
  if (came < entered) return entered;
  return came;
}
