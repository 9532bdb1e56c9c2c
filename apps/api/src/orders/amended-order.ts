import type { Database, DatabaseTransaction } from '@svodka/database';
import {
  addKopecks,
  amendLines,
  type LineChange,
  type LinesAmendment,
  lineChanges,
  linesFixed,
  ok,
  type PlainDate,
  type Refusal,
  type Result,
  refuse,
  type SurplusGoods,
} from '@svodka/domain';
import type { LineRecord, OrderRecord } from './order-record.ts';
import { promiseDates } from './plan-dates.ts';
import { priceLines } from './price-lines.ts';
import { type RescheduledOrder, rescheduleOrder } from './reschedule-order.ts';

export interface AmendedOrder extends RescheduledOrder {
  changes: LineChange[];
  surplus: readonly SurplusGoods[];
}

/**
 * A signed order with other lines: its amount and schedule follow, what is paid stays as far as they carry it. A new line is
 * promised as all lines were, counted from today at the earliest; promises given before stay.
 */
export async function amendedOrder(
  db: Database | DatabaseTransaction,
  before: OrderRecord,
  wanted: LinesAmendment,
  { today, zone }: { today: PlainDate; zone: string },
): Promise<Result<AmendedOrder, Refusal>> {
  if (!before.row.open) return refuse('order.finished');
  if (!linesFixed(before.row)) return refuse('order.notConfirmed');
  const amended = amendLines(before.lines, wanted);
  if (!amended.ok) return amended;
  const { kept, surplus } = amended.value;
  const free = 1 + Math.max(...before.lines.map((line) => line.position));
  const priced = await priceLines(db, wanted.added, today);
  const lines = [...kept, ...priced.map((line, at) => ({ ...line, position: free + at }))];
  const composed = promiseDates(withLines(before, lines), today);
  const amount = addKopecks(...lines.map((line) => line.amount));
  const rescheduled = rescheduleOrder(composed, { terms: before.row.terms, amount }, zone);
  return ok({ ...rescheduled, changes: lineChanges(before.lines, lines), surplus });
}

function withLines(before: OrderRecord, lines: LineRecord[]): OrderRecord {
  const ids = new Set(lines.map((line) => line.id));
  const cost = addKopecks(...lines.map((line) => line.cost));
  const moves = before.moves.filter((move) => ids.has(move.lineId));
  return { ...before, lines, moves, row: { ...before.row, cost } };
}
