import { sql } from 'kysely';
import { loadOrders, moveAllocations, type OrderChange, type StoredOrder, writeOrders } from '../../orders/index.ts';
import type { Command } from '../../platform/command.ts';
import { changesBetween } from '../../platform/events.ts';
import type { NoteCode, Outcome } from '../report/index.ts';
import { type ClientDirectory, type PeopleDirectory, unnamedManager } from '../write/index.ts';
import { applyFacts } from './apply-facts.ts';
import { blankOrder, type NewOrderContext } from './blank-order.ts';
import type { OrderFacts } from './order-facts.ts';
import { takeNumbers } from './take-numbers.ts';

export interface SaveOrdersContext extends Omit<NewOrderContext, 'managerId'> {
  clients: ClientDirectory;
  people: PeopleDirectory;
  warn(facts: OrderFacts, code: NoteCode): void;
  refuse(facts: OrderFacts, code: NoteCode): void;
  count(facts: OrderFacts, outcome: Outcome): void;
}

/** Adds orders and changes known ones, found by code or number. Each number comes once in a batch. */
export async function saveOrders(
  command: Command,
  context: SaveOrdersContext,
  batch: readonly OrderFacts[],
): Promise<void> {
  const known = await findOrders(command, batch);
  const changes: OrderChange[] = [];
  for (const facts of batch) {
    const before =
      (facts.externalId === null ? undefined : known.byExternalId.get(facts.externalId)) ??
      known.byNumber.get(facts.number) ??
      null;
    const start =
      before ?? blankOrder(command, facts, { ...context, managerId: await managerFor(command, context, facts) });
    const dated = before === null ? withSomeDate(facts, command) : facts;
    const applied = applyFacts(start.record, dated, command, (code) => context.warn(facts, code));
    if (typeof applied === 'string') {
      context.refuse(facts, applied);
      continue;
    }
    const after: StoredOrder = { ...start, record: applied.record, externalId: start.externalId ?? facts.externalId };
    const same = before !== null && applied.record === before.record && after.externalId === before.externalId;
    context.count(facts, before === null ? 'created' : same ? 'unchanged' : 'updated');
    if (!same) changes.push({ before, after, shipments: applied.shipments });
  }
  await writeOrders(command, changes);
  for (const { before, after } of changes) {
    if (before !== null) await moveAllocations(command, before.record, after.record);
  }
  for (const change of changes) recordOrder(command, change);
  await takeNumbers(
    command,
    changes.flatMap(({ before, after }) => (before === null ? [after.record.row.number] : [])),
  );
}

async function findOrders({ tx }: Command, batch: readonly OrderFacts[]) {
  const numbers = batch.map((facts) => facts.number);
  const externalIds = batch.flatMap((facts) => facts.externalId ?? []);
  const { rows } = await sql<{ id: string }>`
    SELECT "id" FROM "Order" WHERE "number" = ANY(${numbers}::text[]) OR "externalId" = ANY(${externalIds}::text[])
    `.execute(tx);
  const orders = await loadOrders(
    tx,
    rows.map((row) => row.id),
  );
  const stored = [...orders.values()];
  return {
    byNumber: new Map(stored.map((order) => [order.record.row.number, order])),
    byExternalId: new Map(
      stored.flatMap((order) => (order.externalId === null ? [] : [[order.externalId, order] as const])),
    ),
  };
}

async function managerFor(
  command: Command,
  { clients, people }: SaveOrdersContext,
  facts: OrderFacts,
): Promise<string> {
  const own = facts.managerId ?? clients.byId(facts.clientId)?.managerId ?? null;
  return own ?? people.ensureManager(command, unnamedManager);
}

function withSomeDate(facts: OrderFacts, { now }: Command): OrderFacts {
  const { requestedAt, confirmedAt, shippedAt, closedAt, cancelledAt } = facts;
  const first = requestedAt ?? confirmedAt ?? shippedAt ?? closedAt ?? cancelledAt;
  return { ...facts, requestedAt: first ?? now };
}

const toldFields = [
  'clientId',
  'managerId',
  'category',
  'requestedOn',
  'confirmedOn',
  'shippedOn',
  'closedOn',
  'cancelledOn',
  'requestedShipDate',
  'stage',
  'amount',
  'paid',
  'shippedAmount',
  'terms',
] as const;

/** The audit record of an imported order; cost stays out of it, since everybody reads an order's history. */
export function recordOrder(
  command: Command,
  { before, after }: OrderChange,
  payload: Record<string, unknown> = {},
): void {
  const { row, lines } = after.record;
  const told = (order: StoredOrder) => Object.fromEntries(toldFields.map((field) => [field, order.record.row[field]]));
  command.record({
    type: 'order.imported',
    entity: 'order',
    entityId: row.id,
    orderId: row.id,
    clientId: row.clientId,
    payload: { number: row.number, lines: lines.length, ...payload },
    changes: changesBetween<object>(before === null ? {} : told(before), told(after)),
  });
}
