import type { DatabaseTransaction } from '@svodka/database';
import { ok, type Refusal, type Result, refuse } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Parties } from '../merge/parties.ts';

interface StandingParties extends Parties {
  mergedAt: string;
}

/**
 * What came after the merge for orders that return goes with them: payments for nothing else, their lines of statements,
 * reversals, promises and events. Refusal: `merge.moneyMixed` {numbers} when a payment is for orders of both.
 */
export async function followOrders(
  tx: DatabaseTransaction,
  parties: StandingParties,
  orderIds: readonly string[],
): Promise<Result<{ payments: number }, Refusal>> {
  const payments = (await paymentsFollow(tx, parties, orderIds)) + (await reversalsFollow(tx, parties));
  const mixed = await mixedPayments(tx, parties);
  if (mixed.length > 0) return refuse('merge.moneyMixed', { numbers: mixed.join(', ') });
  const { survivorId, loserId } = parties;
  const ids = sql`ANY(${[...orderIds]}::uuid[])`;
  for (const table of ['PaymentPromise', 'ClientEvent'] as const) {
    await sql`UPDATE ${sql.table(table)} SET "clientId" = ${loserId}::uuid
      WHERE "orderId" = ${ids} AND "clientId" = ${survivorId}::uuid`.execute(tx);
  }
  await sql`UPDATE "BankEntry" e SET "clientId" = ${loserId}::uuid FROM "Payment" p
    WHERE p."id" = e."paymentId" AND p."clientId" = ${loserId}::uuid AND e."clientId" = ${survivorId}::uuid`.execute(
    tx,
  );
  return ok({ payments });
}

async function paymentsFollow(
  tx: DatabaseTransaction,
  { survivorId, loserId, mergedAt }: StandingParties,
  orderIds: readonly string[],
): Promise<number> {
  const ids = [...orderIds];
  // What was taken back since, an order holds no more.
  const heldBy = (orders: RawBuilder<unknown>) => sql`EXISTS (SELECT FROM "Allocation" a
    WHERE a."paymentId" = p."id" AND a."orderId" ${orders} GROUP BY a."orderId" HAVING sum(a."amount") <> 0)`;
  const { numAffectedRows } = await sql`UPDATE "Payment" p SET "clientId" = ${loserId}::uuid
    WHERE p."clientId" = ${survivorId}::uuid AND p."recordedAt" > ${mergedAt}::timestamptz
      AND ${heldBy(sql`= ANY(${ids}::uuid[])`)} AND NOT ${heldBy(sql`<> ALL(${ids}::uuid[])`)}`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** A reversal is its payment's, on whichever side that is now. */
async function reversalsFollow(tx: DatabaseTransaction, { survivorId, loserId }: Parties): Promise<number> {
  const { numAffectedRows } = await sql`UPDATE "Payment" r SET "clientId" = p."clientId" FROM "Payment" p
    WHERE p."id" = r."reversesId" AND r."clientId" <> p."clientId"
      AND r."clientId" IN (${survivorId}::uuid, ${loserId}::uuid)`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Payments of one client that an order of the other holds: by number, or by day when the number is unknown. */
async function mixedPayments(tx: DatabaseTransaction, { survivorId, loserId }: Parties): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`
    SELECT DISTINCT coalesce(p."documentNumber", to_char(p."day", 'DD.MM.YYYY')) AS "number"
    FROM "Payment" p JOIN "Allocation" a ON a."paymentId" = p."id" JOIN "Order" o ON o."id" = a."orderId"
    WHERE p."clientId" IN (${survivorId}::uuid, ${loserId}::uuid) AND o."clientId" <> p."clientId"
    GROUP BY p."id", o."id" HAVING sum(a."amount") <> 0 ORDER BY 1`.execute(tx);
  return rows.map((row) => row.number);
}
