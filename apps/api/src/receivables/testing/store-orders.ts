import type { Database } from '@svodka/database';
import { addKopecks, comparePlainDates, instantAt, paymentTermsSchema } from '@svodka/domain';
import { currentLifecycle } from '../../orders/index.ts';
import { json } from '../../platform/database/json.ts';
import { newId } from '../../platform/new-id.ts';
import type { TestOrder } from './test-order.ts';

const terms = json(
  paymentTermsSchema.parse({
    name: 'По отгрузке',
    parts: [{ percentBasisPoints: 10_000, anchor: 'shipment', offsetDays: 0, dayKind: 'calendar' }],
  }),
);

/** Writes orders of tests as the commands would have left them, and says which client each number is. */
export async function storeOrders(
  db: Database,
  orders: readonly TestOrder[],
  managerIds: readonly string[],
  firstNumber = 0,
): Promise<ReadonlyMap<number, string>> {
  const clients = new Map([...new Set(orders.map(({ client }) => client))].map((number) => [number, newId()]));
  const clientOf = ({ client }: TestOrder) => clients.get(client) ?? '';
  const names = [...clients].map(([number, id]) => ({
    id,
    legalName: `ООО «Клиент ${number}»`,
    shortName: `Клиент ${number}`,
    searchName: `клиент ${number}`,
    category: number % 2 === 0 ? 'A' : 'B',
    managerId: managerIds[number % managerIds.length] ?? null,
  }));
  await db.insertInto('Client').values(names).execute();
  const { id: lifecycleId } = await currentLifecycle(db);
  const rows = orders.map((order, n) => ({
    ...orderRow(order, firstNumber + n),
    clientId: clientOf(order),
    managerId: managerIds[order.client % managerIds.length] ?? '',
    lifecycleId,
  }));
  await db.insertInto('Order').values(rows).execute();
  await storeFacts(db, orders, clientOf);
  return clients;
}

function orderRow(order: TestOrder, n: number) {
  const { id, amount, parts, confirmedOn, endedOn, writtenOffOn } = order;
  const paid = addKopecks(...parts.map((part) => part.paid));
  const shippedAmount = addKopecks(...order.shipments.map((shipment) => shipment.amount));
  const days = [...order.shipments, ...order.payments.filter(({ allocations }) => allocations.length > 0)]
    .map(({ day }) => day)
    .toSorted(comparePlainDates);
  const due = parts.flatMap((part) => (part.paid < part.amount ? (part.plannedOn ?? []) : []));
  return {
    id,
    number: `2026-${String(n).padStart(5, '0')}`,
    terms,
    stage: endedOn === null ? 'shipping' : 'closed',
    open: endedOn === null,
    requestedOn: confirmedOn,
    confirmedOn,
    closedOn: endedOn,
    paymentWrittenOff: writtenOffOn !== null,
    paymentWrittenOffOn: writtenOffOn,
    amount,
    paid,
    shippedAmount,
    balanceFrom: days[0] ?? null,
    balanceUntil: paid === shippedAmount ? (days.at(-1) ?? null) : null,
    nextPaymentOn: due.toSorted(comparePlainDates)[0] ?? null,
    stageEnteredAt: instantAt('UTC', confirmedOn, 0),
    waitsFor: 'sales' as const,
    waitsSince: instantAt('UTC', confirmedOn, 0),
  };
}

async function storeFacts(db: Database, orders: readonly TestOrder[], clientOf: (order: TestOrder) => string) {
  const parts = orders.flatMap((order) =>
    order.parts.map((part) => ({ ...part, orderId: order.id, percentBasisPoints: 0 })),
  );
  const shipments = orders.flatMap((order) =>
    order.shipments.map((shipment, n) => ({ ...shipment, orderId: order.id, number: n + 1 })),
  );
  const payments = orders.flatMap((order) =>
    order.payments.map(({ allocations: _, ...payment }) => ({ ...payment, clientId: clientOf(order) })),
  );
  const allocations = orders.flatMap((order) =>
    order.payments.flatMap((payment) =>
      payment.allocations.map((one) => ({ ...one, paymentId: payment.id, orderId: order.id })),
    ),
  );
  const revisions = orders.flatMap((order) =>
    order.revisions.map((one) => ({ ...one, orderId: order.id, cause: 'dates' as const, parts: json(one.parts) })),
  );
  if (parts.length > 0) await db.insertInto('SchedulePart').values(parts).execute();
  if (shipments.length > 0) await db.insertInto('Shipment').values(shipments).execute();
  if (payments.length > 0) await db.insertInto('Payment').values(payments).execute();
  if (allocations.length > 0) await db.insertInto('Allocation').values(allocations).execute();
  if (revisions.length > 0) await db.insertInto('ScheduleRevision').values(revisions).execute();
}
