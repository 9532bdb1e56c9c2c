import {
  instantFromMillis,
  millisOf,
  projectedStart,
  redateLine,
  type ShipDateCause,
  workingDaysBetween,
} from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { calendar } from './calendar.ts';
import { awaitedLine } from './dated-line.ts';
import type { LineRecord, MoveRecord, OrderRecord } from './order-record.ts';
import { awaitsAdvance, startOfOrder } from './start-of-order.ts';
import { latestCurrent } from './summarize-order.ts';

type Moment = Pick<Command, 'now' | 'today'>;
type Starts = Parameters<typeof redateLine>[3];

/**
 * The order with its ship dates where the advance has them: moved while it is awaited, and set by the day it came (or was
 * released). Dates are left alone once the work has begun, so that later facts don't rewrite the ledger; the same record
 * comes back when nothing moves.
 */
export function redateOrder(before: OrderRecord, after: OrderRecord, { now, today }: Moment): OrderRecord {
  const start = after.row.open ? startOfOrder(after) : null;
  const settled = start !== null && start.actual !== null && awaitsAdvance(before);
  if (start === null || !(start.awaited || settled)) return after;
  const starts = { planned: start.planned, start: projectedStart(start, today) };
  const movesOf = Map.groupBy(after.moves, (move) => move.lineId);
  const redated = after.lines.map((line) => redate(line, movesOf.get(line.id) ?? [], after, starts, now));
  if (redated.every(({ line }, at) => line === after.lines[at])) return after;
  return { ...after, lines: redated.map(({ line }) => line), moves: redated.flatMap(({ moves }) => moves) };
}

function redate(
  line: LineRecord,
  moves: readonly MoveRecord[],
  record: OrderRecord,
  starts: Starts,
  now: Command['now'],
): { line: LineRecord; moves: readonly MoveRecord[] } {
  const awaited = awaitedLine(line, record);
  if (awaited === null) return { line, moves };
  const nextMoment = momentsAfter(moves, now);
  const ledger = redateLine(calendar, awaited, { current: awaited.current, moves }, starts, (move, known) => ({
    ...(known ?? { id: newId(), lineId: line.id, note: null, authorId: null }),
    ...move,
    movedAt: nextMoment(),
  }));
  if (ledger.moves === moves) return { line, moves };
  return { line: { ...line, currentShipDate: ledger.current }, moves: ledger.moves };
}

/** Moments by which the records of one line keep their order: now, or just after the last one. */
export function momentsAfter(moves: readonly MoveRecord[], now: Command['now']): () => Command['now'] {
  let next = moves.reduce((latest, move) => Math.max(latest, millisOf(move.movedAt) + 1), millisOf(now));
  return () => instantFromMillis(next++);
}

/** Says of what has moved by itself: an event of its own, whatever caused it. */
export function recordRedating(command: Command, before: OrderRecord, after: OrderRecord): void {
  if (before === after) return;
  const [from, to] = [latestCurrent(before.lines), latestCurrent(after.lines)];
  if (from === null || to === null) return;
  const { id, number, clientId } = after.row;
  command.record({
    type: 'order.redated',
    entity: 'order',
    entityId: id,
    orderId: id,
    clientId,
    payload: { number, from, to, workingDays: workingDaysBetween(calendar, from, to), cause: causeOf(before, after) },
    changes: from === to ? {} : { currentShipDate: [from, to] },
  });
  command.notify();
}

/** The cause of the record that has changed last, or of one that is gone. */
function causeOf(before: OrderRecord, after: OrderRecord): ShipDateCause {
  const gone = before.moves.filter((move) => !after.moves.includes(move));
  const written = after.moves.filter((move) => !before.moves.includes(move));
  return [...gone, ...written].at(-1)?.cause ?? 'advance_late';
}
