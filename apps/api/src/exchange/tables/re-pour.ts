import { allocate, type Kopecks, kopecks, type PlainDate, schedulePartId } from '@svodka/domain';
import { sql } from 'kysely';
import { insertAllocations, type OrderChange, type PartRecord } from '../../orders/index.ts';
import type { Command } from '../../platform/command.ts';
import { newId } from '../../platform/new-id.ts';

interface Given {
  orderId: string;
  paymentId: string;
  amount: Kopecks;
  day: PlainDate;
  recordedAt: string;
}

export interface Poured {
  changes: OrderChange[];
  writeAllocations(): Promise<void>;
}

/**
 * Gives the money of orders to their new parts, payment by payment in the order of their days, as if the schedule had been
 * there from the start. What an order has been paid stays the same, since its parts still add up to its amount.
 */
export async function rePour({ tx }: Command, changes: readonly OrderChange[]): Promise<Poured> {
  const ids = changes.map(({ after }) => after.record.row.id);
  const { rows } = await sql<Given>`
    SELECT a."orderId", a."paymentId", sum(a."amount")::bigint AS "amount", p."day", min(a."recordedAt") AS "recordedAt"
    FROM "Allocation" a JOIN "Payment" p ON p."id" = a."paymentId" WHERE a."orderId" = ANY(${ids}::uuid[])
    GROUP BY a."orderId", a."paymentId", p."day" ORDER BY p."day", min(a."recordedAt"), a."paymentId"`.execute(tx);
  // The old parts go, and nothing may refer to them.
  await sql`DELETE FROM "Allocation" WHERE "orderId" = ANY(${ids}::uuid[])`.execute(tx);
  const byOrder = Map.groupBy(rows, (row) => row.orderId);
  const allocations: object[] = [];
  const poured = changes.map((change) => {
    const { record } = change.after;
    const given = byOrder.get(record.row.id) ?? [];
    const parts = given.reduce<PartRecord[]>((at, one) => pour(at, one, allocations), record.parts);
    return { ...change, after: { ...change.after, record: { ...record, parts } } };
  });
  return { changes: poured, writeAllocations: () => insertAllocations(tx, allocations) };
}

function pour(parts: readonly PartRecord[], given: Given, allocations: object[]): PartRecord[] {
  const open = parts.map((part) => ({ ...part, id: schedulePartId(part.id), plannedDate: part.plannedOn }));
  const shares = allocate(open, given.amount).allocations;
  for (const { partId, amount } of shares) {
    const { paymentId, orderId, recordedAt } = given;
    allocations.push({ id: newId(), paymentId, orderId, partId, amount, recordedAt });
  }
  return parts.map((part) => {
    const share = shares.find((one) => one.partId === part.id);
    if (share === undefined) return part;
    const paid = kopecks(part.paid + share.amount);
    return { ...part, paid, settledOn: paid >= part.amount && part.amount > 0 ? (part.settledOn ?? given.day) : null };
  });
}
