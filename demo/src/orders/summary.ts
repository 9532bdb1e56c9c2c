import {
  addDays,
  compareDueOrder,
  encodeStrip,
  instantAt,
  kopecks,
  orderStrip,
  type PlainDate,
  svodkaLifecycle,
  urgencyOf,
  workingDaysBetween,
} from '@svodka/domain';
import type { OrderLife } from './life.ts';
import type { TaskRows } from './service-tasks.ts';

const toSales: ReadonlySet<string> = new Set(['sales', 'client']);

/** The columns by which a row of the worklist tells the order's story, as the application derives them. */
export function summaryOf(life: OrderLife, work: TaskRows) {
  const summary = { ...placeOf(life), ...linesOf(life), ...datesOf(life), ...paymentsOf(life) };
  const asked = work.questions.filter(({ toParty, answeredAt }) => answeredAt === null && toSales.has(toParty));
  const questionAskedAt = asked[0]?.askedAt ?? null;
  const urgency = urgencyOf({ ...summary, open: life.open, questionAskedAt }, life.start.world.era.zone);
  return {
    ...summary,
    attentionAt: urgency?.at ?? null,
    attentionKind: urgency?.kind ?? null,
    openTasks: work.tasks.filter((task) => !task.endedAt).length,
    openQuestions: asked.length,
    untoldMoves: untoldMoves(life),
  };
}

/** Moves of what is still to leave; of goods that are gone nobody needs to be told. */
function untoldMoves({ open, dates, state }: OrderLife): number {
  const left = new Set<string>(
    state.lines.filter((line) => line.shippedQuantity + line.writtenOffQuantity < line.quantity).map((line) => line.id),
  );
  return open ? dates.moves.filter((move) => !move.clientInformed && left.has(move.lineId)).length : 0;
}

function placeOf(life: OrderLife) {
  const { era } = life.start.world;
  const { current, visits, waitsFor } = life.register;
  const strip = orderStrip(
    svodkaLifecycle,
    visits.map((visit) => ({ ...visit, riskAt: null, pausedAt: null })),
    era.now,
  );
  const next = nextPart(life);
  const byTerms = next?.plannedDate ? instantAt(era.zone, addDays(next.plannedDate, 1), 0) : null;
  return {
    stageEnteredAt: current.enteredAt,
    stageDueAt: life.open && !life.state.paused ? (current.dueAt ?? byTerms) : null,
    stageNormDays: current.normDays,
    waitsFor,
    waitsSince: current.waits.at(-1)?.fromAt ?? current.enteredAt,
    strip: encodeStrip(strip),
  };
}

function nextPart(life: OrderLife) {
  return life.money.parts.filter((part) => part.paid < part.amount).toSorted(compareDueOrder)[0];
}

function paymentsOf(life: OrderLife) {
  const next = nextPart(life);
  return {
    nextPaymentOn: next?.plannedDate ?? null,
    nextPaymentAmount: next === undefined ? null : kopecks(next.amount - next.paid),
    nextPaymentIsAdvance: next?.kind === 'advance',
  };
}

function linesOf(life: OrderLife) {
  const [main] = life.lines.toSorted((one, other) => other.amount - one.amount);
  return {
    lineCount: life.lines.length,
    mainProductId: main?.product?.id ?? null,
    mainDescription: main?.description ?? '',
    readyPercent: percentOf(life, 'readyQuantity'),
    shippedPercent: percentOf(life, 'shippedQuantity'),
  };
}

/** Share by quantity, rounded down: 100 only when it is all. */
function percentOf({ state }: OrderLife, done: 'readyQuantity' | 'shippedQuantity'): number {
  const total = state.lines.reduce((sum, line) => sum + line.quantity - line.writtenOffQuantity, 0);
  return total === 0 ? 0 : Math.floor((state.lines.reduce((sum, line) => sum + line[done], 0) * 100) / total);
}

/** The order ships when its last line does. */
function datesOf(life: OrderLife) {
  const promised = latest(life.dates.lines.map((line) => line.promised));
  const current = life.dates.latest;
  return {
    requestedShipDate: latest(life.lines.map((line) => line.requestedShipDate)),
    promisedShipDate: promised,
    currentShipDate: current,
    slipDays: promised && current ? workingDaysBetween(life.start.world.era.calendar, promised, current) : 0,
  };
}

function latest(days: readonly (PlainDate | null)[]): PlainDate | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
