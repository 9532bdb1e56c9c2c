import { type Kopecks, ok, type PartAllocation, refuse, schedulePartId } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';

/** Locks a payment that is to be changed: one that stands, neither reversed nor itself a reversal. */
export async function lockPayment({ tx }: Command, id: string) {
  const payment = await tx
    .selectFrom('Payment')
    .select(['id', 'clientId', 'day', 'amount', 'unallocated', 'documentNumber', 'purpose', 'reversesId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!payment) return refuse('request.notFound', { entity: 'payment', id });
  if (payment.reversesId !== null) return refuse('payment.isReversal');
  const reversal = await tx.selectFrom('Payment').select('id').where('reversesId', '=', id).executeTakeFirst();
  return reversal ? refuse('payment.reversed') : ok(payment);
}

export type LockedPayment = Extract<Awaited<ReturnType<typeof lockPayment>>, { ok: true }>['value'];

export interface GivenToOrder {
  orderId: string;
  allocations: PartAllocation[];
}

/** What the orders hold of a payment now, part by part: what was taken back since no longer counts. */
export async function givenBy({ tx }: Pick<Command, 'tx'>, paymentId: string): Promise<GivenToOrder[]> {
  const { rows } = await sql<{ orderId: string; partId: string; amount: Kopecks }>`
    SELECT "orderId", "partId", sum("amount")::bigint AS "amount" FROM "Allocation" WHERE "paymentId" = ${paymentId}::uuid
    GROUP BY 1, 2 HAVING sum("amount") <> 0 ORDER BY 1, 2`.execute(tx);
  return [...Map.groupBy(rows, (row) => row.orderId)].map(([orderId, own]) => ({
    orderId,
    allocations: own.map(({ partId, amount }) => ({ partId: schedulePartId(partId), amount })),
  }));
}
