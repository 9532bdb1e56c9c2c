import {
  decide,
  defaultZone,
  elapsedEqualsLife,
  type Instant,
  instant,
  instantFromMillis,
  isTaskOpen,
  kopecks,
  millisOf,
  type OrderCommand,
  type OrderEvent,
  openQuestion,
  paymentTermsSchema,
  plainDateIn,
  settle,
  svodkaLifecycle,
  thousandths,
  workingTimeBetween,
} from '@svodka/domain';
import { director, lineA, lineB } from '@svodka/domain/testing/example-order';
import { type Step, step } from '@svodka/domain/testing/random-steps';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { blankRow } from './blank-row.ts';
import { calendar } from './calendar.ts';
import { evolveOrder } from './evolve-order.ts';
import type { LineRecord, OrderRecord, TaskRecord, VisitRecord } from './order-record.ts';
import { stateOf } from './order-state.ts';
import { newParts } from './schedule-parts.ts';
import { withTasks } from './visit-tasks.ts';

const zone = defaultZone;
const histories = 10_000;
const hour = 3_600;
const year = 365 * 24 * hour;

/** Seconds to the next thing that happens: none, within the hour, overnight, over a week-end or a holiday. */
const gap = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: hour }) },
  { weight: 3, arbitrary: fc.integer({ min: hour, max: 16 * hour }) },
  { weight: 2, arbitrary: fc.integer({ min: 16 * hour, max: 20 * 24 * hour }) },
);
/** Orders begin at any second of a year: at night, in the New Year's holidays, on a shortened day. */
const beginning = fc
  .integer({ min: 0, max: year })
  .map((seconds) => after(instant('2025-06-01T00:00:00.000Z'), seconds));
const history = fc.array(fc.tuple(gap, step), { minLength: 5, maxLength: 40, size: 'max' });

const order = (command: OrderCommand): Step => ({ kind: 'command', command, who: director });
const onward = (to?: string) => order({ type: 'advance', latenessReason: 'r', ...(to ? { to } : {}) });
/** How an order comes as far as its first shipment, which chance alone seldom finds. */
const toShipping: Step[] = [
  onward('contract'),
  { kind: 'contract' },
  onward(),
  { kind: 'pay', amount: 50_00 },
  { kind: 'work', openTasks: 0 },
  onward(),
  order({
    type: 'recordReady',
    lines: [lineA, lineB].map((lineId) => ({ lineId, readyQuantity: thousandths(5_000) })),
  }),
  order({ type: 'ship', lines: [{ lineId: lineB, quantity: thousandths(5_000) }] }),
];
const prelude = fc
  .tuple(fc.constantFrom([], toShipping), gap)
  .map(([known, seconds]) => known.map((one): [number, Step] => [seconds, one]));

const after = (moment: Instant, seconds: number) => instantFromMillis(millisOf(moment) + seconds * 1_000);

const terms = paymentTermsSchema.parse({
  name: '50/50',
  parts: [
    { percentBasisPoints: 5_000, anchor: 'contract', offsetDays: 5, dayKind: 'calendar' },
    { percentBasisPoints: 5_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' },
  ],
});

function line(id: string, position: number, units: number): LineRecord {
  return {
    id,
    position,
    productId: null,
    description: 'Вилка',
    unit: 'шт',
    quantity: thousandths(units * 1_000),
    price: kopecks(500),
    discountBasisPoints: 0,
    vatKind: 'standard',
    amount: kopecks(50_00),
    cost: kopecks(0),
    requestedShipDate: null,
    promisedShipDate: null,
    currentShipDate: null,
    readyQuantity: thousandths(0),
    shippedQuantity: thousandths(0),
    writtenOffQuantity: thousandths(0),
    toShip: false,
    leadTimeDays: null,
    groupId: null,
  };
}

function requestAt(now: Instant): OrderRecord {
  const id = newId();
  const amount = kopecks(100_00);
  const row = {
    ...blankRow,
    id,
    clientId: newId(),
    managerId: newId(),
    terms,
    stage: 'request',
    waitsFor: 'sales' as const,
    requestedOn: plainDateIn(zone, now),
    amount,
  };
  const blank: OrderRecord = {
    row,
    lifecycle: svodkaLifecycle,
    norms: [],
    lines: [line(lineA, 0, 10), line(lineB, 1, 5)],
    parts: newParts(terms, amount),
    visits: [],
    tasks: [],
    moves: [],
    lastShipmentOn: null,
  };
  return carryOut(blank, [{ type: 'stageEntered', stage: 'request' }], now);
}

/** What changeOrder makes of events, without the database: the register, and the work that follows it. */
function carryOut(record: OrderRecord, events: readonly OrderEvent[], now: Instant): OrderRecord {
  const moment = { now, today: plainDateIn(zone, now), zone };
  return withTasks(evolveOrder(record, events, moment).record, record.visits, moment);
}

function pay(record: OrderRecord, money: number): OrderRecord {
  const paid = Math.min(record.row.amount, Math.max(0, record.row.paid + money));
  const parts = record.parts.map((part, at) => {
    const before = record.parts.slice(0, at).reduce((sum, one) => sum + one.amount, 0);
    return { ...part, paid: kopecks(Math.min(part.amount, Math.max(0, paid - before))) };
  });
  return { ...record, parts, row: { ...record.row, paid: kopecks(paid) } };
}

/** A service is done, or it asks the client, or it has its answer. */
function workOn(task: TaskRecord, ask: boolean, now: Instant): TaskRecord {
  if (!isTaskOpen(task)) return task;
  if (!ask) return { ...task, state: 'finished', endedAt: now };
  const open = openQuestion(task.questions);
  if (open) return { ...task, questions: task.questions.map((one) => ({ ...one, answeredAt: now, answer: 'да' })) };
  const told = { text: '?', askedById: null, askedAt: now, answer: null, answeredById: null, answeredAt: null };
  return { ...task, questions: [...task.questions, { id: newId(), to: 'client', ...told }] };
}

function factOf(record: OrderRecord, fact: Exclude<Step, { kind: 'command' }>, now: Instant): OrderRecord {
  switch (fact.kind) {
    case 'contract':
      return { ...record, row: { ...record.row, contractId: newId() } };
    case 'pay':
      return pay(record, fact.amount);
    case 'work':
      return { ...record, tasks: record.tasks.map((task) => workOn(task, fact.openTasks > 0, now)) };
    case 'late':
      return record;
  }
}

function take(record: OrderRecord, one: Step, now: Instant): OrderRecord {
  if (one.kind !== 'command') {
    const edited = factOf(record, one, now);
    return carryOut(edited, settle(svodkaLifecycle, stateOf(edited, now)), now);
  }
  const context = { ...director, ...one.who, today: plainDateIn(zone, now) };
  const decided = decide(svodkaLifecycle, stateOf(record, now), one.command, context);
  return decided.ok ? carryOut(record, decided.value, now) : record;
}

/** The waits of a visit lie end to end over it, and their working minutes are the visit's own and its pauses'. */
function expectShares(visit: VisitRecord): void {
  const { waits, enteredAt, leftAt } = visit;
  expect(waits.map((wait) => wait.fromAt)).toEqual([enteredAt, ...waits.slice(0, -1).map((wait) => wait.untilAt)]);
  expect(waits.at(-1)?.untilAt).toBe(leftAt);
  if (leftAt === null) return;
  const minutes = waits.reduce((sum, wait) => sum + (wait.workingMinutes ?? 0), 0);
  expect(minutes).toBe((visit.workingMinutes ?? 0) + visit.pausedMinutes);
  expect(minutes).toBe(workingTimeBetween(calendar, zone, enteredAt, leftAt));
}

describe('the stage register of an order, whatever happens to it and whenever', () => {
  it('adds up: its visits to the life of the order, their waits to the visits', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(beginning, prelude, history, (startedAt, known, happenings) => {
        let now = startedAt;
        let record = requestAt(now);
        for (const [seconds, one] of [...known, ...happenings]) {
          now = after(now, seconds);
          record = take(record, one, now);
        }
        const current = record.visits.filter((visit) => visit.leftAt === null);
        expect(current.map((visit) => visit.stage)).toEqual([record.row.stage]);
        const endedAt = record.row.open ? now : (current[0]?.enteredAt ?? now);
        expect(elapsedEqualsLife(record.visits, { startedAt, endedAt })).toBe(true);
        for (const visit of record.visits) {
          seen.add(visit.stage).add(visit.result ?? 'open');
          if (visit.waits.length > 0) expectShares(visit);
          if (visit.pausedMinutes > 0) seen.add('paused');
          if (new Set(visit.waits.map((wait) => wait.waitsFor)).size > 1) seen.add('handed over');
        }
      }),
      { numRuns: histories },
    );
    const everything = svodkaLifecycle.stages.map((stage) => stage.code);
    const met = [...everything, 'returned', 'cancelled', 'reopened', 'skipped', 'paused', 'handed over'];
    expect(met.filter((one) => !seen.has(one))).toEqual([]);
  }, 180_000);
});
