import { findStage, type Lifecycle, plainDateIn } from '@svodka/domain';
import { sql } from 'kysely';
import type { OrderRecord, VisitRecord } from '../../orders/index.ts';
import { loadOrders, type OrderChange, type StoredOrder, writeOrders } from '../../orders/index.ts';
import type { Command } from '../../platform/command.ts';
import { recordOrder } from '../order-store/index.ts';
import { rowNote, type Tally } from '../report/index.ts';
import type { Session } from '../session/index.ts';
import type { OwnLifecycle } from './import-orders.ts';
import { stageNamer } from './name-stages.ts';
import { groupRows, type NumberedRow, piecesOf, readRows, type TableInput } from './table-input.ts';
import { type StageRow, visitsOfRows } from './visits-of-rows.ts';

const ordersInBatch = 200;
type Row = NumberedRow<'stages'>;
type Reading = { own: OwnLifecycle | null; chosen: TableInput['stages'] };

/** Stage histories: each replaces the history that dates of its order have given, unless people went on from it. */
export async function importStages(session: Session, input: TableInput, own: OwnLifecycle | null): Promise<void> {
  const groups = await groupRows(readRows(session, 'stages', input), ({ cells }) => cells.orderNumber);
  for (const batch of piecesOf([...groups], ordersInBatch)) {
    await session.batch((command, tally) => writeBatch(command, tally, new Map(batch), { own, chosen: input.stages }));
  }
}

async function writeBatch(command: Command, tally: Tally, batch: Map<string, Row[]>, reading: Reading): Promise<void> {
  const orders = await ordersByNumber(command, [...batch.keys()]);
  const changes: OrderChange[] = [];
  for (const [number, rows] of batch) {
    const before = orders.get(number);
    if (before === undefined) {
      for (const row of rows) tally.refuse('stages', rowNote(row, 'order-missing', { value: number }));
      continue;
    }
    const known = knownRows(rows, reading.own?.lifecycle ?? before.record.lifecycle, reading.chosen, tally);
    const { after, fresh } = withHistory(before, known, reading.own, command.zone, tally);
    tally.count('stages', 'created', fresh);
    tally.count('stages', 'unchanged', known.length - fresh);
    if (fresh > 0) changes.push({ before, after, shipments: [] });
  }
  await writeOrders(command, changes);
  for (const change of changes) recordOrder(command, change, { stages: change.after.record.visits.length });
}

export async function ordersByNumber({ tx }: Command, numbers: readonly string[]): Promise<Map<string, StoredOrder>> {
  const { rows } = await sql<{ id: string }>`
    SELECT "id" FROM "Order" WHERE "number" = ANY(${numbers}::text[])`.execute(tx);
  const orders = await loadOrders(
    tx,
    rows.map((row) => row.id),
  );
  return new Map(orders.values().map((order) => [order.record.row.number, order]));
}

function knownRows(rows: readonly Row[], lifecycle: Lifecycle, chosen: TableInput['stages'], tally: Tally): StageRow[] {
  const name = stageNamer(lifecycle, chosen);
  return rows.flatMap((row) => {
    const stage = name(row.cells.stage);
    if (stage === null) tally.refuse('stages', rowNote(row, 'stage-unknown', { value: row.cells.stage }));
    return stage === null ? [] : [{ ...row, stage }];
  });
}

interface History {
  after: StoredOrder;
  /** How many of the rows told of something new. */
  fresh: number;
}

function withHistory(
  before: StoredOrder,
  rows: readonly StageRow[],
  own: OwnLifecycle | null,
  zone: string,
  tally: Tally,
): History {
  const lifecycle = own?.lifecycle ?? before.record.lifecycle;
  const record: OrderRecord = { ...before.record, lifecycle };
  const visits = visitsOfRows(rows, record, zone);
  const lifecycleId = own?.id ?? before.lifecycleId;
  const known = lifecycleId === before.lifecycleId ? before.record.visits : [];
  const fresh = visits.filter((visit, at) => !isSame(known[at], visit)).length;
  if (fresh === 0) return { after: before, fresh };
  const last = rows.toSorted((one, other) => one.row - other.row).at(-1);
  const current = visits.at(-1);
  if (last?.cells.leftAt && current && findStage(lifecycle, current.stage)?.outcome === null) {
    tally.warn(rowNote(last, 'stage-left-open', { value: before.record.row.number }));
  }
  return { after: { ...before, lifecycleId, record: placed({ ...record, visits }, zone) }, fresh };
}

/** Whether a row brings nothing new. The last one told says nothing of its end: people may have gone on from there. */
function isSame(known: VisitRecord | undefined, told: VisitRecord): boolean {
  return (
    known !== undefined &&
    (told.leftAt === null || told.leftAt === known.leftAt) &&
    known.stage === told.stage &&
    known.enteredAt === told.enteredAt &&
    known.reason === told.reason &&
    known.waits[0]?.waitsFor === told.waits[0]?.waitsFor
  );
}

/** The order stands where its history ends. */
function placed(record: OrderRecord, zone: string): OrderRecord {
  const current = record.visits.at(-1);
  if (current === undefined) return record;
  const stage = findStage(record.lifecycle, current.stage);
  const outcome = stage?.outcome ?? null;
  const day = plainDateIn(zone, current.enteredAt);
  const row = {
    ...record.row,
    stage: current.stage,
    waitsFor: current.waits.at(-1)?.waitsFor ?? stage?.waitsFor ?? record.row.waitsFor,
    open: outcome === null,
    paused: false,
    endedFromStage: outcome === null ? null : (record.visits.at(-2)?.stage ?? null),
    closedOn: outcome === 'won' ? (record.row.closedOn ?? day) : null,
    cancelledOn: outcome === 'lost' ? (record.row.cancelledOn ?? day) : null,
  };
  return { ...record, row };
}
