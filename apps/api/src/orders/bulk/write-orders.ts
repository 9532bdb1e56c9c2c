import { sql } from 'kysely';
import type { Command } from '../../platform/command.ts';
import { deleteRows, insertRows, updateRows } from '../../platform/database/set-rows.ts';
import type { LineRecord, MoveRecord, OrderRecord, PartRecord, TaskRecord, VisitRecord } from '../order-record.ts';
import { readyEntries } from '../ready-entries.ts';
import { firstSchedules, insertFirstSchedules, scheduleRevisions } from '../schedule-revision.ts';
import { summarizeOrder } from '../summarize-order.ts';
import { withDispatch } from '../to-ship.ts';
import { withTasks } from '../visit-tasks.ts';
import {
  moveColumns,
  orderColumns,
  partColumns,
  questionColumns,
  readyEntryColumns,
  revisionColumns,
  taskColumns,
  visitColumns,
  waitColumns,
} from './order-columns.ts';
import type { OrderChange, StoredOrder } from './stored-order.ts';
import { type Difference, writeLines } from './write-lines.ts';
import { writeShipments } from './write-shipments.ts';

type Tx = Command['tx'];

/** Writes any number of new and changed orders: a few statements a table, rows that stayed the same left alone. */
export async function writeOrders(command: Command, told: readonly OrderChange[]): Promise<void> {
  if (told.length === 0) return;
  const { tx } = command;
  const changes = told.map((change) => withWork(change, command));
  const fresh = changes.filter(({ before }) => before === null);
  const known = changes.filter(({ before }) => before !== null);
  const created = fresh.map(({ after }) => ({
    ...orderRow(command, after, 1),
    id: after.record.row.id,
    createdById: command.actor.id,
    createdAt: command.now,
  }));
  await insertRows(
    tx,
    'Order',
    { id: 'uuid', ...orderColumns, createdById: 'uuid', createdAt: 'timestamptz' },
    created,
  );
  await updateRows(
    tx,
    'Order',
    orderColumns,
    known.map(({ after }) => ({ ...orderRow(command, after, after.record.row.version + 1), id: after.record.row.id })),
  );
  await writeLines(
    tx,
    command.today,
    differenceOf<LineRecord>(changes, (record) => record.lines),
  );
  await writeMoves(tx, changes);
  await writeReadyEntries(command, changes);
  await writeVisits(tx, changes);
  await writeTasks(tx, changes);
  await writeParts(tx, changes);
  await writeRevisions(command, changes);
  await writeShipments(command, changes);
}

/** What follows from a change: the lines a dispatcher sees, the tasks of services. */
function withWork({ before, after, shipments }: OrderChange, command: Command): OrderChange {
  const record = withTasks(withDispatch(after.record), before?.record.visits ?? [], command);
  return { before, after: { ...after, record }, shipments };
}

function orderRow({ now, zone }: Command, { record, lifecycleId, externalId, currency }: StoredOrder, version: number) {
  return {
    ...record.row,
    ...summarizeOrder(record, now, zone),
    lifecycleId,
    externalId,
    currency,
    version,
    updatedAt: now,
  };
}

async function writeMoves(tx: Tx, changes: readonly OrderChange[]): Promise<void> {
  const difference = differenceOf<MoveRecord>(changes, (record) => record.moves);
  await deleteRows(tx, 'ShipDateMove', difference.gone);
  await updateRows(tx, 'ShipDateMove', moveColumns, difference.changed);
  await insertRows(tx, 'ShipDateMove', { id: 'uuid', ...moveColumns }, difference.fresh);
}

/** An order that comes whole from elsewhere says nothing of when its goods came; a known one does. */
async function writeReadyEntries(command: Command, changes: readonly OrderChange[]): Promise<void> {
  const entries = changes.flatMap(({ before, after }) =>
    before === null ? [] : readyEntries(before.record, after.record, command),
  );
  await insertRows(command.tx, 'ReadyEntry', readyEntryColumns, entries);
}

/** Visits are closed before the next one is opened: only one of an order may be current at any moment. */
async function writeVisits(tx: Tx, changes: readonly OrderChange[]): Promise<void> {
  const difference = differenceOf<VisitRecord>(changes, (record) => record.visits);
  await deleteRows(tx, 'StageVisit', difference.gone);
  await updateRows(tx, 'StageVisit', visitColumns, difference.changed);
  await insertRows(tx, 'StageVisit', { id: 'uuid', ...visitColumns }, difference.fresh);
  const waits = [...difference.changed, ...difference.fresh].flatMap((visit) =>
    visit.waits.map((wait) => ({ ...wait, visitId: visit.id })),
  );
  const closeKnown = sql`ON CONFLICT ("id") DO UPDATE SET "untilAt" = EXCLUDED."untilAt", "workingMinutes" = EXCLUDED."workingMinutes"`;
  await insertRows(tx, 'StageWait', { id: 'uuid', ...waitColumns }, waits, closeKnown);
}

async function writeTasks(tx: Tx, changes: readonly OrderChange[]): Promise<void> {
  const difference = differenceOf<TaskRecord>(changes, (record) => record.tasks);
  await updateRows(tx, 'ServiceTask', taskColumns, difference.changed);
  await insertRows(tx, 'ServiceTask', { id: 'uuid', ...taskColumns }, difference.fresh);
  const questions = difference.fresh.flatMap((task) =>
    task.questions.map(({ to, ...question }) => ({ ...question, toParty: to, taskId: task.id })),
  );
  await insertRows(tx, 'TaskQuestion', questionColumns, questions);
}

async function writeParts(tx: Tx, changes: readonly OrderChange[]): Promise<void> {
  const difference = differenceOf<PartRecord>(changes, (record) => record.parts);
  await deleteRows(tx, 'SchedulePart', difference.gone);
  await updateRows(tx, 'SchedulePart', partColumns, difference.changed);
  await insertRows(tx, 'SchedulePart', { id: 'uuid', ...partColumns }, difference.fresh);
}

async function writeRevisions(command: Command, changes: readonly OrderChange[]): Promise<void> {
  const told = changes.map(({ before, after }) => {
    const known = before?.record ?? null;
    const revisions = scheduleRevisions(known, after.record, command);
    return { revisions, first: firstSchedules(known, revisions) };
  });
  const first = told.flatMap((one) => one.first);
  if (first.length > 0) await insertFirstSchedules(first).execute(command.tx);
  const revisions = told.flatMap((one) => one.revisions);
  await insertRows(command.tx, 'ScheduleRevision', revisionColumns, revisions);
}

function differenceOf<T extends { id: string }>(
  changes: readonly OrderChange[],
  rowsOf: (record: OrderRecord) => readonly T[],
): Difference<T> {
  const difference: Difference<T> = { fresh: [], changed: [], gone: [] };
  for (const { before, after } of changes) {
    const orderId = after.record.row.id;
    const known = new Map((before === null ? [] : rowsOf(before.record)).map((row) => [row.id, row]));
    for (const row of rowsOf(after.record)) {
      const was = known.get(row.id);
      known.delete(row.id);
      if (was === undefined) difference.fresh.push({ ...row, orderId });
      else if (JSON.stringify(was) !== JSON.stringify(row)) difference.changed.push({ ...row, orderId });
    }
    difference.gone.push(...known.keys());
  }
  return difference;
}
