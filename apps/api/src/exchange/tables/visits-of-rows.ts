import {
  type Instant,
  type Lifecycle,
  normFor,
  type Party,
  plainDateIn,
  productGroupId,
  stageIndex,
  stageOf,
  type VisitResult,
  visitDue,
  workingTimeBetween,
} from '@svodka/domain';
import { calendar, type OrderRecord, type VisitRecord, type WaitRecord } from '../../orders/index.ts';
import { newId } from '../../platform/new-id.ts';
import { momentOf } from '../commerceml/index.ts';
import { partyOf } from './order-words.ts';
import type { NumberedRow } from './table-input.ts';

/** A row of the stage table whose stage is known. */
export interface StageRow extends NumberedRow<'stages'> {
  stage: string;
}

interface Span {
  row: StageRow;
  enteredAt: Instant;
  leftAt: Instant | null;
  /** The moment the file says it was left, when that is before the next stage began. */
  doneAt: Instant | null;
}

/**
 * The stage register of one order from its rows, in order of time. Visits are laid end to end: a stage that ended before
 * the next began keeps its working time, and the gap is a pause in it; one that ended after was left when the next began.
 */
export function visitsOfRows(rows: readonly StageRow[], record: OrderRecord, zone: string): VisitRecord[] {
  const moments = (row: StageRow) => momentOf(zone, row.cells.enteredAt.date, row.cells.enteredAt.time);
  const ordered = rows.toSorted((one, other) =>
    moments(one) < moments(other) ? -1 : moments(one) > moments(other) ? 1 : one.row - other.row,
  );
  const spans = ordered.map((row, at): Span => {
    const next = ordered[at + 1];
    const leftAt = next === undefined ? null : moments(next);
    const said = row.cells.leftAt === null ? null : momentOf(zone, row.cells.leftAt.date, row.cells.leftAt.time);
    const doneAt = said !== null && leftAt !== null && said < leftAt && said >= moments(row) ? said : null;
    return { row, enteredAt: moments(row), leftAt, doneAt };
  });
  return spans.map((span, at) => visitOf(span, nthOf(spans, at), spans[at + 1]?.row.stage ?? null, record, zone));
}

function nthOf(spans: readonly Span[], at: number): number {
  const stage = spans[at]?.row.stage;
  return spans.slice(0, at + 1).filter((span) => span.row.stage === stage).length;
}

function visitOf(span: Span, nth: number, next: string | null, record: OrderRecord, zone: string): VisitRecord {
  const { row, enteredAt, leftAt } = span;
  const { lifecycle } = record;
  const terminal = stageOf(lifecycle, row.stage).outcome !== null;
  const normDays = terminal ? null : normOf(span, record, zone);
  const waits = terminal ? [] : waitsOf(span, lifecycle, zone);
  const pausedMinutes = waits.reduce((sum, wait) => sum + (wait.paused ? (wait.workingMinutes ?? 0) : 0), 0);
  const elapsed = leftAt === null ? null : workingTimeBetween(calendar, zone, enteredAt, leftAt);
  return {
    id: newId(),
    stage: row.stage,
    nth,
    enteredAt,
    leftAt,
    normDays,
    dueAt: visitDue(calendar, zone, enteredAt, normDays, 0),
    pausedMinutes,
    workingMinutes: elapsed === null ? null : elapsed - pausedMinutes,
    result: next === null ? null : resultOf(lifecycle, row.stage, next),
    reason: row.cells.reason,
    latenessReason: null,
    waits,
  };
}

function normOf(
  { row, enteredAt }: Span,
  { lifecycle, norms, row: order, lines }: OrderRecord,
  zone: string,
): number | null {
  const groupId = lines.find((line) => line.groupId !== null)?.groupId ?? null;
  const question = {
    stage: row.stage,
    orderCategory: order.category,
    productGroupId: groupId === null ? null : productGroupId(groupId),
    on: plainDateIn(zone, enteredAt),
  };
  return normFor(norms, question) ?? stageOf(lifecycle, row.stage).normWorkingDays;
}

function waitsOf({ row, enteredAt, leftAt, doneAt }: Span, lifecycle: Lifecycle, zone: string): WaitRecord[] {
  const { waitsFor, service } = row.cells;
  const party = (waitsFor && partyOf(waitsFor)) ?? (service && partyOf(service));
  const whom = party || stageOf(lifecycle, row.stage).waitsFor;
  const note = party ? null : (waitsFor ?? service);
  const work = wait(whom, false, enteredAt, doneAt ?? leftAt, note, zone);
  return doneAt === null ? [work] : [work, wait(whom, true, doneAt, leftAt, 'до следующего этапа', zone)];
}

function wait(
  waitsFor: Party,
  paused: boolean,
  fromAt: Instant,
  untilAt: Instant | null,
  note: string | null,
  zone: string,
): WaitRecord {
  const workingMinutes = untilAt === null ? null : workingTimeBetween(calendar, zone, fromAt, untilAt);
  return { id: newId(), waitsFor, paused, fromAt, untilAt, workingMinutes, note };
}

function resultOf(lifecycle: Lifecycle, from: string, to: string): VisitResult {
  if (stageOf(lifecycle, to).outcome === 'lost') return 'cancelled';
  if (stageOf(lifecycle, from).outcome !== null) return 'reopened';
  return stageIndex(lifecycle, to) < stageIndex(lifecycle, from) ? 'returned' : 'advanced';
}
