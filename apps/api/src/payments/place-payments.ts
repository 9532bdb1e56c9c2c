import {
  type ClientId,
  clientId,
  type Kopecks,
  matchPayment,
  type OrderShare,
  orderId,
  type PlainDate,
} from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import { candidatesFor, gatherCandidates } from './bank/candidates.ts';
import { eventTypeOf } from './payment-events.ts';
import { recordPayment } from './record-payment.ts';

/** A payment that another system tells of: it knows whose the money is. */
export interface ClientPaymentDraft {
  externalId: string;
  clientId: string;
  day: PlainDate;
  /** Negative: back to the client. */
  amount: Kopecks;
  documentNumber: string | null;
  purpose: string;
  /** The order it came with, by the other system's code. */
  orderExternalId: string | null;
}

export interface PlacedPayment {
  externalId: string;
  /** changed: known with another sum or day, which only a reversal may correct. */
  outcome: 'created' | 'updated' | 'unchanged' | 'changed';
}

/**
 * Records payments, each once by its code. One that the bank has told of before is that one, and takes the code. Money goes
 * to the order it came with, or to those that leave no doubt; else it stays the client's advance.
 */
export async function placePayments(command: Command, drafts: readonly ClientPaymentDraft[]): Promise<PlacedPayment[]> {
  const placed: PlacedPayment[] = [];
  for (const draft of drafts.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))) {
    placed.push({ externalId: draft.externalId, outcome: await placePayment(command, draft) });
  }
  return placed;
}

async function placePayment(command: Command, draft: ClientPaymentDraft): Promise<PlacedPayment['outcome']> {
  const { tx, today } = command;
  const { externalId, day, amount } = draft;
  const known = await tx
    .selectFrom('Payment')
    .select(['day', 'amount'])
    .where('externalId', '=', externalId)
    .executeTakeFirst();
  if (known) return known.day === day && known.amount === amount ? 'unchanged' : 'changed';
  if (await takeCode(command, draft)) return 'updated';
  const shares = await sharesOf(command, draft);
  const recorded = await recordPayment(command, { ...draft, shares, type: eventTypeOf(day, today) });
  if (!recorded.ok) throw new RangeError(`payment ${externalId} is unsound: ${recorded.error.code}`);
  return 'created';
}

/** Gives the code to the payment of a statement that is the same money. */
async function takeCode({ tx, record }: Command, draft: ClientPaymentDraft): Promise<boolean> {
  const { externalId, clientId: payer, day, amount, documentNumber } = draft;
  if (documentNumber === null) return false;
  const { rows } = await sql<{ id: string }>`
    UPDATE "Payment" SET "externalId" = ${externalId} WHERE "id" = (
      SELECT p."id" FROM "Payment" p JOIN "BankEntry" e ON e."paymentId" = p."id"
      WHERE p."clientId" = ${payer}::uuid AND p."day" = ${day}::date AND p."amount" = ${amount}::bigint
        AND p."documentNumber" = ${documentNumber} AND p."externalId" IS NULL
      ORDER BY p."id" LIMIT 1)
    RETURNING "id"`.execute(tx);
  const [taken] = rows;
  if (!taken) return false;
  const changes = { externalId: [null, externalId] } as const;
  record({ type: 'payment.coded', entity: 'payment', entityId: taken.id, clientId: payer, changes });
  return true;
}

async function sharesOf({ tx }: Command, draft: ClientPaymentDraft): Promise<readonly OrderShare[]> {
  const { orderExternalId, amount, day, purpose } = draft;
  const payer = clientId(draft.clientId);
  if (orderExternalId !== null) {
    const order = await tx
      .selectFrom('Order')
      .select(['id', 'clientId'])
      .where('externalId', '=', orderExternalId)
      .executeTakeFirst();
    return order?.clientId === payer ? [{ orderId: orderId(order.id), amount }] : [];
  }
  if (amount < 0) return [];
  const facts = { payerAccount: '', payerInn: await innOf(tx, payer), amount, purpose, day };
  const own = candidatesFor(facts, await gatherCandidates(tx, [facts]));
  const { automatic, proposals } = matchPayment(facts, own.clients, own.orders);
  const [best] = proposals;
  return automatic && best?.clientId === payer ? best.shares : [];
}

async function innOf(tx: Command['tx'], id: ClientId): Promise<string> {
  const client = await tx.selectFrom('Client').select('inn').where('id', '=', id).executeTakeFirst();
  return client?.inn ?? '';
}
