import {
  addWorkingTime,
  type Instant,
  type Lifecycle,
  normFor,
  type OrderEvent,
  type Party,
  plainDateIn,
  productGroupId,
  stageOf,
  visitDue,
  workingTimeBetween,
} from '@svodka/domain';
import { newId } from '../platform/new-id.ts';
import { calendar } from './calendar.ts';
import type { OrderRecord, VisitRecord, WaitRecord } from './order-record.ts';

/** When events happen, and what decides the norms of stages entered. */
export interface VisitContext {
  lifecycle: Lifecycle;
  norms: OrderRecord['norms'];
  category: OrderRecord['row']['category'];
  groupId: string | null;
  zone: string;
  now: Instant;
}

/** The register after an event: visits are opened, handed over, paused and closed; nothing in the past changes. */
export function evolveVisits(visits: readonly VisitRecord[], event: OrderEvent, context: VisitContext): VisitRecord[] {
  switch (event.type) {
    case 'stageEntered':
      return [...visits, enter(visits, event.stage, context)];
    case 'stageLeft':
      return changeCurrent(visits, (visit) => leave(visit, event, context));
    case 'waitChanged':
      return changeCurrent(visits, (visit) => handOver(visit, event.for, event.note ?? null, context));
    case 'paused':
      return changeCurrent(visits, (visit) => pause(visit, event.cause, context));
    case 'resumed':
      return changeCurrent(visits, (visit) => resume(visit, context));
    default:
      return [...visits];
  }
}

function changeCurrent(visits: readonly VisitRecord[], change: (visit: VisitRecord) => VisitRecord): VisitRecord[] {
  return visits.map((visit) => (visit.leftAt === null ? change(visit) : visit));
}

function enter(visits: readonly VisitRecord[], code: string, context: VisitContext): VisitRecord {
  const { lifecycle, norms, category, groupId, zone, now } = context;
  const stage = stageOf(lifecycle, code);
  const question = {
    stage: code,
    orderCategory: category,
    productGroupId: groupId === null ? null : productGroupId(groupId),
    on: plainDateIn(zone, now),
  };
  const normDays = stage.outcome === null ? (normFor(norms, question) ?? stage.normWorkingDays) : null;
  return {
    id: newId(),
    stage: code,
    nth: visits.filter((visit) => visit.stage === code).length + 1,
    enteredAt: now,
    leftAt: null,
    normDays,
    dueAt: visitDue(calendar, zone, now, normDays, 0),
    pausedMinutes: 0,
    workingMinutes: null,
    result: null,
    reason: null,
    latenessReason: null,
    waits: stage.outcome === null ? [openWait(stage.waitsFor, now)] : [],
  };
}

function openWait(waitsFor: Party, fromAt: Instant, paused = false, note: string | null = null): WaitRecord {
  return { id: newId(), waitsFor, paused, fromAt, untilAt: null, workingMinutes: null, note };
}

function closeWaits(visit: VisitRecord, { zone, now }: VisitContext): WaitRecord[] {
  return visit.waits.map((wait) =>
    wait.untilAt === null
      ? { ...wait, untilAt: now, workingMinutes: workingTimeBetween(calendar, zone, wait.fromAt, now) }
      : wait,
  );
}

export function currentWait(visit: VisitRecord): WaitRecord | undefined {
  return visit.waits.find((wait) => wait.untilAt === null);
}

function leave(
  visit: VisitRecord,
  event: Extract<OrderEvent, { type: 'stageLeft' }>,
  context: VisitContext,
): VisitRecord {
  const { zone, now } = context;
  const waits = closeWaits(visit, context);
  const pausedMinutes = pausedIn(waits);
  const workingMinutes = workingTimeBetween(calendar, zone, visit.enteredAt, now) - pausedMinutes;
  const told = { result: event.result, reason: event.reason ?? null, latenessReason: event.latenessReason ?? null };
  return { ...visit, leftAt: now, waits, pausedMinutes, workingMinutes, ...told };
}

function handOver(visit: VisitRecord, to: Party, note: string | null, context: VisitContext): VisitRecord {
  return { ...visit, waits: [...closeWaits(visit, context), openWait(to, context.now, false, note)] };
}

function pause(visit: VisitRecord, cause: string, context: VisitContext): VisitRecord {
  const waitsFor = currentWait(visit)?.waitsFor ?? stageOf(context.lifecycle, visit.stage).waitsFor;
  return { ...visit, waits: [...closeWaits(visit, context), openWait(waitsFor, context.now, true, cause)] };
}

/** The due moment moves by the working time of the pause: the clock stood. */
function resume(visit: VisitRecord, context: VisitContext): VisitRecord {
  const paused = currentWait(visit);
  const waits = closeWaits(visit, context);
  const pausedMinutes = pausedIn(waits);
  const moved = pausedMinutes - visit.pausedMinutes;
  const dueAt = visit.dueAt === null ? null : addWorkingTime(calendar, context.zone, visit.dueAt, moved);
  const waitsFor = paused?.waitsFor ?? stageOf(context.lifecycle, visit.stage).waitsFor;
  return { ...visit, waits: [...waits, openWait(waitsFor, context.now)], pausedMinutes, dueAt };
}

function pausedIn(waits: readonly WaitRecord[]): number {
  return waits.reduce((sum, wait) => sum + (wait.paused ? (wait.workingMinutes ?? 0) : 0), 0);
}
