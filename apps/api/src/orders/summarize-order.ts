import type { DB } from '@svodka/database';
import {
  addDays,
  compareDueOrder,
  encodeStrip,
  type Instant,
  instantAt,
  isTaskOpen,
  kopecks,
  openQuestion,
  orderStrip,
  type PlainDate,
  schedulePartId,
  urgencyOf,
  workingDaysBetween,
} from '@svodka/domain';
import type { Selectable } from 'kysely';
import { calendar } from './calendar.ts';
import type { LineRecord, OrderRecord } from './order-record.ts';
import { partState } from './order-state.ts';
import { untoldMoves } from './to-ship.ts';
import { currentWait } from './visits.ts';

/** The columns by which a row of the worklist tells the order's story; always derived, never edited. */
export type OrderSummary = Pick<
  Selectable<DB['Order']>,
  | 'lineCount'
  | 'mainProductId'
  | 'mainDescription'
  | 'stageEnteredAt'
  | 'stageDueAt'
  | 'stageNormDays'
  | 'waitsFor'
  | 'waitsSince'
  | 'strip'
  | 'requestedShipDate'
  | 'promisedShipDate'
  | 'currentShipDate'
  | 'slipDays'
  | 'nextPaymentOn'
  | 'nextPaymentAmount'
  | 'nextPaymentIsAdvance'
  | 'readyPercent'
  | 'shippedPercent'
  | 'attentionAt'
  | 'attentionKind'
  | 'openTasks'
  | 'openQuestions'
  | 'untoldMoves'
>;

export function summarizeOrder(record: OrderRecord, now: Instant, zone: string): OrderSummary {
  const summary = {
    ...summarizePlace(record, now, zone),
    ...summarizeLines(record),
    ...summarizeDates(record),
    ...summarizePayments(record),
  };
  const questions = record.tasks.filter(isTaskOpen).flatMap((task) => task.questions);
  const toSales = questions.filter(({ to }) => to === 'sales' || to === 'client');
  const questionAskedAt = openQuestion(toSales)?.askedAt ?? null;
  const urgency = urgencyOf({ ...summary, open: record.row.open, questionAskedAt }, zone);
  return {
    ...summary,
    attentionAt: urgency?.at ?? null,
    attentionKind: urgency?.kind ?? null,
    openTasks: record.tasks.filter(isTaskOpen).length,
    openQuestions: toSales.filter((question) => question.answeredAt === null).length,
    untoldMoves: untoldMoves(record).length,
  };
}

function summarizePlace({ row, visits, lifecycle, parts }: OrderRecord, now: Instant, zone: string) {
  const visit = visits.find((one) => one.leftAt === null);
  if (!visit) throw new RangeError(`order ${row.number} is in no stage`);
  const wait = currentWait(visit);
  const strip = orderStrip(
    lifecycle,
    visits.map((one) => ({ ...one, riskAt: null, pausedAt: null })),
    now,
  );
  return {
    stageEnteredAt: visit.enteredAt,
    stageDueAt: row.open && !row.paused ? (visit.dueAt ?? paymentDue(parts, zone)) : null,
    stageNormDays: visit.normDays,
    waitsFor: wait?.waitsFor ?? row.waitsFor,
    waitsSince: wait?.fromAt ?? visit.enteredAt,
    strip: encodeStrip(strip),
  };
}

/** A stage without a norm of its own (the final payment) is due by the terms: at the end of the next part's day. */
function paymentDue(parts: OrderRecord['parts'], zone: string): Instant | null {
  const next = nextPart(parts);
  return next?.plannedOn ? instantAt(zone, addDays(next.plannedOn, 1), 0) : null;
}

function nextPart(parts: OrderRecord['parts']) {
  const unpaid = parts.filter((part) => part.paid < part.amount);
  return unpaid.sort((one, other) => compareDueOrder(due(one), due(other)))[0];
}

const due = (part: OrderRecord['parts'][number]) => ({
  id: schedulePartId(part.id),
  position: part.position,
  amount: part.amount,
  paid: part.paid,
  plannedDate: part.plannedOn,
});

function summarizePayments({ parts }: OrderRecord) {
  const next = nextPart(parts);
  return {
    nextPaymentOn: next?.plannedOn ?? null,
    nextPaymentAmount: next ? kopecks(next.amount - next.paid) : null,
    nextPaymentIsAdvance: next ? partState(next).kind === 'advance' : false,
  };
}

function summarizeLines({ lines }: OrderRecord) {
  const [main] = [...lines].sort((one, other) => other.amount - one.amount || one.position - other.position);
  return {
    lineCount: lines.length,
    mainProductId: main?.productId ?? null,
    mainDescription: main?.description ?? '',
    readyPercent: percentOf(lines, (line) => line.readyQuantity),
    shippedPercent: percentOf(lines, (line) => line.shippedQuantity),
  };
}

/** Share by quantity, rounded down: 100 only when it is all. */
function percentOf(lines: readonly LineRecord[], done: (line: LineRecord) => number): number {
  const total = lines.reduce((sum, line) => sum + line.quantity - line.writtenOffQuantity, 0);
  return total === 0 ? 0 : Math.floor((lines.reduce((sum, line) => sum + done(line), 0) * 100) / total);
}

/** The order ships when its last line does. */
function summarizeDates({ row, lines }: OrderRecord) {
  const promised = latest(lines.map((line) => line.promisedShipDate));
  const current = latestCurrent(lines);
  return {
    requestedShipDate: latest(lines.map((line) => line.requestedShipDate)) ?? row.requestedShipDate,
    promisedShipDate: promised,
    currentShipDate: current,
    slipDays: promised && current ? workingDaysBetween(calendar, promised, current) : 0,
  };
}

/** The day the last line leaves, as things stand. */
export function latestCurrent(lines: readonly LineRecord[]): PlainDate | null {
  return latest(lines.map((line) => line.currentShipDate));
}

function latest(days: readonly (PlainDate | null)[]): PlainDate | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
