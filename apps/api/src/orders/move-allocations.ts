import { type HeldShare, type Kopecks, kopecks, moveMoney, type PaymentId, schedulePartId } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { insertAllocations } from './insert-allocations.ts';
import type { OrderRecord, PartRecord } from './order-record.ts';

/**
 * Lets allocations follow an order whose schedule was made anew: money that changed its part moves within its payment, and
 * what the order no longer takes returns to the payments it came with. Corrections only append.
 */
export async function moveAllocations(command: Command, before: OrderRecord, after: OrderRecord): Promise<void> {
  const changes = paidChanges(before.parts, after.parts);
  if (changes.length === 0) return;
  const { tx, now } = command;
  const orderId = before.row.id;
  const { rows: held } = await sql<HeldShare>`
    SELECT a."paymentId", a."partId", sum(a."amount")::bigint AS "amount"
    FROM "Allocation" a JOIN "Payment" y ON y."id" = a."paymentId" WHERE a."orderId" = ${orderId}::uuid
    GROUP BY a."paymentId", a."partId", y."day" ORDER BY y."day" DESC, a."paymentId" DESC, a."partId"`.execute(tx);
  const { allocations, released } = moveMoney(held, changes);
  const rows = allocations.map((one) => ({ ...one, id: newId(), orderId, recordedAt: now }));
  await insertAllocations(tx, rows);
  for (const { paymentId, amount } of released.toSorted((one, other) => (one.paymentId < other.paymentId ? -1 : 1))) {
    await release(command, after, paymentId, amount);
  }
}

function paidChanges(before: readonly PartRecord[], after: readonly PartRecord[]) {
  const was = new Map(before.map((part) => [part.id, part.paid]));
  return after.flatMap(({ id, paid }) => {
    const amount = kopecks(paid - (was.get(id) ?? 0));
    return amount === 0 ? [] : [{ partId: schedulePartId(id), amount }];
  });
}

async function release(
  { tx, record }: Command,
  { row }: OrderRecord,
  paymentId: PaymentId,
  amount: Kopecks,
): Promise<void> {
  const { rows } = await sql<{ unallocated: Kopecks }>`
    UPDATE "Payment" SET "unallocated" = "unallocated" + ${amount}::bigint WHERE "id" = ${paymentId}::uuid
    RETURNING "unallocated"`.execute(tx);
  const [payment] = rows;
  if (!payment) throw new RangeError('allocated money without its payment');
  record({
    type: 'payment.released',
    entity: 'payment',
    entityId: paymentId,
    orderId: row.id,
    clientId: row.clientId,
    payload: { amount, number: row.number },
    changes: { unallocated: [kopecks(payment.unallocated - amount), payment.unallocated] },
  });
}
