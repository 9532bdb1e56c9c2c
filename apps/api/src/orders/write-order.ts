import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import type { OrderRecord, OrderRow } from './order-record.ts';
import { assignedColumns } from './order-row-columns.ts';
import { readyEntries } from './ready-entries.ts';
import { type OrderSummary, summarizeOrder } from './summarize-order.ts';
import {
  changedLineParts,
  changedScheduleParts,
  moveParts,
  readyEntryParts,
  taskParts,
  visitParts,
  withParts,
} from './write-parts-sql.ts';

/** Writes what changed between two records of one order, in one statement; unchanged rows are left alone. */
export async function writeOrder(
  command: Pick<Command, 'tx' | 'actor' | 'now' | 'today' | 'zone'>,
  before: OrderRecord,
  after: OrderRecord,
): Promise<OrderRow & OrderSummary> {
  const { tx, now, zone } = command;
  const row = { ...after.row, ...summarizeOrder(after, now, zone), version: before.row.version + 1, updatedAt: now };
  const parts = [
    ...visitParts(row.id, changed(before.visits, after.visits)),
    ...taskParts(row.id, changed(before.tasks, after.tasks)),
    ...changedLineParts(changed(before.lines, after.lines)),
    ...moveParts(changed(before.moves, after.moves), gone(before.moves, after.moves)),
    ...readyEntryParts(readyEntries(before, after, command)),
    ...changedScheduleParts(changed(before.parts, after.parts)),
  ];
  await sql`${withParts(parts)}
    UPDATE "Order" AS o SET ${assignedColumns} FROM jsonb_populate_record(NULL::"Order", ${JSON.stringify(row)}::jsonb) AS r
    WHERE o."id" = r."id"`.execute(tx);
  return row;
}

function gone(before: readonly { id: string }[], after: readonly { id: string }[]): string[] {
  const kept = new Set(after.map((one) => one.id));
  return before.map((one) => one.id).filter((id) => !kept.has(id));
}

function changed<T extends { id: string }>(before: readonly T[], after: readonly T[]): T[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return after.filter((one) => JSON.stringify(known.get(one.id)) !== JSON.stringify(one));
}
