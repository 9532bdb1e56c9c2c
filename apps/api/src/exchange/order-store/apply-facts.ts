import { addKopecks, findStage, plainDateIn, settle } from '@svodka/domain';
import { evolveOrder, type NewShipment, type OrderRecord, type OrderRow, stateOf } from '../../orders/index.ts';
import type { Command } from '../../platform/command.ts';
import type { NoteCode } from '../report/index.ts';
import { advanceVisits, type Milestone } from './advance-visits.ts';
import { mergeLines } from './merge-lines.ts';
import type { OrderFacts } from './order-facts.ts';
import { partsFor, planImported } from './plan-parts.ts';
import { shipLines } from './ship-lines.ts';

export interface AppliedFacts {
  record: OrderRecord;
  shipments: NewShipment[];
}

type Warn = (code: NoteCode) => void;
type Context = Pick<Command, 'zone'>;

/**
 * An order after what a file says of it, or the code of why that can't be. The order may be new or known; one that the
 * file tells nothing new of comes back as it was.
 */
export function applyFacts(
  before: OrderRecord,
  facts: OrderFacts,
  { zone }: Context,
  warn: Warn,
): AppliedFacts | NoteCode {
  if (facts.cancelledAt && (facts.shippedAt || before.row.shippedOn)) return 'order-cancelled-and-shipped';
  if (facts.cancelledAt && (facts.closedAt || before.row.closedOn)) return 'order-cancelled-and-closed';
  const described = withLines({ ...before, row: describedRow(before.row, facts, zone) }, facts, warn);
  const sameMoney = described.row.amount === before.row.amount && described.row.terms === before.row.terms;
  const parts = sameMoney && before.parts.length > 0 ? before.parts : partsFor(described, described.row.terms, zone);
  if (parts === null) return 'order-amount-below-paid';
  const shipped = ship({ ...described, parts }, facts, zone, warn);
  const moved = move(shipped.record, before.row, facts, zone, warn);
  if (JSON.stringify(moved) === JSON.stringify(before)) return { record: before, shipments: [] };
  return { record: planImported(moved, zone), shipments: shipped.shipments };
}

function describedRow(row: OrderRow, facts: OrderFacts, zone: string): OrderRow {
  const dayOf = (at: OrderFacts['requestedAt']) => (at === null ? null : plainDateIn(zone, at));
  const requestedOn = dayOf(facts.requestedAt) ?? row.requestedOn;
  const certain = facts.shippedAt ?? facts.closedAt;
  return {
    ...row,
    clientId: facts.clientId,
    managerId: facts.managerId ?? row.managerId,
    category: facts.category ?? row.category,
    comment: facts.comment ?? row.comment,
    terms: facts.terms && facts.terms.name !== row.terms.name ? facts.terms : row.terms,
    requestedOn,
    requestedShipDate: facts.requestedShipDate ?? row.requestedShipDate,
    // Goods that left were agreed on: without a date of its own the agreement counts from the request.
    confirmedOn: dayOf(facts.confirmedAt) ?? row.confirmedOn ?? (certain === null ? null : requestedOn),
    cancelReason: facts.cancelledAt ? (facts.cancelReason ?? row.cancelReason) : row.cancelReason,
    cancelService: facts.cancelledAt ? (facts.cancelService ?? row.cancelService) : row.cancelService,
  };
}

function withLines(record: OrderRecord, facts: OrderFacts, warn: Warn): OrderRecord {
  const lines = mergeLines(record.lines, facts.lines, new Set(record.moves.map((move) => move.lineId)));
  const changed = JSON.stringify(lines) !== JSON.stringify(record.lines);
  if (changed && record.row.shippedOn !== null) {
    warn('order-lines-fixed');
    return record;
  }
  const row = {
    ...record.row,
    amount: addKopecks(...lines.map((line) => line.amount)),
    cost: addKopecks(...lines.map((line) => line.cost)),
  };
  return { ...record, lines, row };
}

function ship(record: OrderRecord, facts: OrderFacts, zone: string, warn: Warn): AppliedFacts {
  const at = facts.shippedAt ?? facts.closedAt;
  if (at === null || record.row.shippedOn !== null) return { record, shipments: [] };
  if (facts.shippedAt === null) warn('order-shipped-assumed');
  const day = plainDateIn(zone, at);
  const { lines, shipments } = shipLines(record.lines, (position) => facts.lines[position]?.shippedOn ?? day);
  const shippedAmount = addKopecks(...shipments.map((shipment) => shipment.amount));
  const row = { ...record.row, shippedOn: day, shippedAmount };
  return { record: { ...record, row, lines, lastShipmentOn: day }, shipments };
}

function move(record: OrderRecord, was: OrderRow, facts: OrderFacts, zone: string, warn: Warn): OrderRecord {
  const milestones = milestonesOf(record, was, facts);
  if (milestones.some((one, at) => one.at < (milestones[at - 1]?.at ?? one.at))) warn('order-dates-backwards');
  const visits = advanceVisits(record, milestones, zone);
  const current = visits.find((visit) => visit.leftAt === null);
  if (current === undefined || visits === record.visits) return record;
  const outcome = findStage(record.lifecycle, current.stage)?.outcome ?? null;
  const before = visits.at(-2);
  const day = plainDateIn(zone, current.enteredAt);
  const row: OrderRow = {
    ...record.row,
    stage: current.stage,
    waitsFor: current.waits.at(-1)?.waitsFor ?? record.row.waitsFor,
    open: outcome === null,
    paused: outcome === null && record.row.paused,
    endedFromStage: outcome === null ? record.row.endedFromStage : (before?.stage ?? null),
    closedOn: outcome === 'won' ? day : record.row.closedOn,
    cancelledOn: outcome === 'lost' ? day : record.row.cancelledOn,
  };
  return settled({ ...record, visits, row }, zone);
}

/** Facts that are new to us, in the order of an order's life. */
function milestonesOf({ lifecycle, visits }: OrderRecord, was: OrderRow, facts: OrderFacts): Milestone[] {
  const stage = (outcome: 'won' | 'lost') => lifecycle.stages.find((one) => one.outcome === outcome)?.code;
  const dated = [
    { at: visits.length === 0 ? firstMoment(facts) : null, stage: lifecycle.stages[0]?.code },
    { at: was.confirmedOn === null ? facts.confirmedAt : null, stage: 'production' },
    { at: was.shippedOn === null ? facts.shippedAt : null, stage: 'final_payment' },
    { at: was.closedOn === null ? facts.closedAt : null, stage: stage('won') },
    { at: was.cancelledOn === null ? facts.cancelledAt : null, stage: stage('lost') },
  ];
  return dated.flatMap(({ at, stage: code }) => (at === null || code === undefined ? [] : [{ at, stage: code }]));
}

function firstMoment(facts: OrderFacts) {
  return facts.requestedAt ?? facts.confirmedAt ?? facts.shippedAt ?? facts.closedAt ?? facts.cancelledAt;
}

/** Money that was here before the goods left may close the order at once. */
function settled(record: OrderRecord, zone: string): OrderRecord {
  const current = record.visits.find((visit) => visit.leftAt === null);
  if (record.row.paid === 0 || current === undefined) return record;
  const now = current.enteredAt;
  const context = { now, today: plainDateIn(zone, now), zone };
  return evolveOrder(record, settle(record.lifecycle, stateOf(record, now)), context).record;
}
