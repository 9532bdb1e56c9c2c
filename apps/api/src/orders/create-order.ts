import { addKopecks, type OrderInput, ok, type Refusal, type Result, refuse } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { blankRow } from './blank-row.ts';
import { type CurrentLifecycle, currentLifecycle } from './lifecycles.ts';
import { readNorms } from './norms.ts';
import type { OrderRecord, OrderRow } from './order-record.ts';
import { writtenColumns } from './order-row-columns.ts';
import { priceLines } from './price-lines.ts';
import { newParts } from './schedule-parts.ts';
import { scheduleRevisions } from './schedule-revision.ts';
import { summarizeOrder } from './summarize-order.ts';
import { withTasks } from './visit-tasks.ts';
import { evolveVisits } from './visits.ts';
import {
  type NewLine,
  newLineParts,
  revisionParts,
  scheduleParts,
  taskParts,
  visitParts,
  withParts,
} from './write-parts-sql.ts';

export interface CreatedOrder {
  id: string;
  number: string;
  version: number;
}

/** Registers a request: the order it becomes keeps its identity to the last payment. */
export async function createOrder(command: Command, input: OrderInput): Promise<Result<CreatedOrder, Refusal>> {
  const { tx, actor, today } = command;
  // A handover under way is waited for, and one that comes now waits: no order falls between two managers.
  const client = await tx
    .selectFrom('Client')
    .select('managerId')
    .where('id', '=', sql<string>`living_client(${input.clientId}::uuid)`)
    .forShare()
    .executeTakeFirst();
  if (!client) return refuse('request.notFound', { entity: 'client', id: input.clientId });
  const managerId = actor.role === 'manager' ? actor.id : (client.managerId ?? actor.id);
  if (managerId === null) return refuse('request.invalid', { field: 'managerId' });

  const lines = await priceLines(tx, input.lines, today);
  const current = await currentLifecycle(tx);
  const record = await newRecord(command, input, managerId, { lines, lifecycle: current.lifecycle });
  const number = await insertOrder(command, record, { lines, lifecycleId: current.id });
  command.record({
    type: 'order.created',
    entity: 'order',
    entityId: record.row.id,
    orderId: record.row.id,
    clientId: input.clientId,
    payload: { number, amount: record.row.amount, lines: lines.length },
  });
  return ok({ id: record.row.id, number, version: 1 });
}

/** The order as its rules will see it; its number is the database's to give. */
async function newRecord(
  command: Command,
  input: OrderInput,
  managerId: string,
  { lines, lifecycle }: Pick<CurrentLifecycle, 'lifecycle'> & { lines: NewLine[] },
): Promise<OrderRecord> {
  const { tx, today, now, zone } = command;
  const [first] = lifecycle.stages;
  if (!first) throw new RangeError('a lifecycle without stages');
  const norms = await readNorms(tx, lifecycle.code);
  const row: OrderRow = {
    ...blankRow,
    id: newId(),
    clientId: input.clientId,
    managerId,
    contractId: input.contractId ?? null,
    contactId: input.contactId ?? null,
    category: input.category,
    comment: input.comment ?? null,
    terms: input.terms,
    stage: first.code,
    waitsFor: first.waitsFor,
    requestedOn: today,
    requestedShipDate: input.requestedShipDate ?? null,
    amount: addKopecks(...lines.map((line) => line.amount)),
    cost: addKopecks(...lines.map((line) => line.cost)),
  };
  const groupId = lines.find((line) => line.groupId !== null)?.groupId ?? null;
  const context = { lifecycle, norms, category: row.category, groupId, zone, now };
  const visits = evolveVisits([], { type: 'stageEntered', stage: first.code }, context);
  const parts = newParts(input.terms, row.amount);
  return withTasks(
    { row, lifecycle, norms, lines, parts, visits, tasks: [], moves: [], lastShipmentOn: null, lastPaymentOn: null },
    [],
    command,
  );
}

/** The order with its lines, its schedule and its first visit, in one statement. */
async function insertOrder(
  { tx, actor, now, today, zone }: Command,
  record: OrderRecord,
  { lines, lifecycleId }: { lines: readonly NewLine[]; lifecycleId: string },
): Promise<string> {
  const { id } = record.row;
  const parts = [
    ...newLineParts(id, lines),
    ...scheduleParts(id, record.parts),
    ...revisionParts(scheduleRevisions(null, record, { now, actor })),
    ...visitParts(id, record.visits),
    ...taskParts(id, record.tasks),
  ];
  const row = { ...record.row, ...summarizeOrder(record, now, zone), updatedAt: now };
  const year = Number(today.slice(0, 4));
  const { rows } = await sql<{ number: string }>`${withParts(parts)}
    INSERT INTO "Order" ("id", "clientId", "requestedOn", "number", "lifecycleId", "createdById", "createdAt", ${writtenColumns})
    SELECT "id", "clientId", "requestedOn", next_order_number(${year}::int), ${lifecycleId}::uuid, ${actor.id}::uuid,
      ${now}::timestamptz, ${writtenColumns}
    FROM jsonb_populate_record(NULL::"Order", ${JSON.stringify(row)}::jsonb) RETURNING "number"`.execute(tx);
  const [written] = rows;
  if (!written) throw new RangeError('an insert without a row');
  return written.number;
}
