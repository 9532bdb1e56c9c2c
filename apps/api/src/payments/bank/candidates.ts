import type { Database, DatabaseTransaction } from '@svodka/database';
import {
  clientId,
  type Kopecks,
  kopecks,
  numbersInPurpose,
  type OpenPart,
  type OrderCandidate,
  orderId,
  type PayerCandidate,
  type PaymentFacts,
  type PlainDate,
  schedulePartId,
} from '@svodka/domain';
import { sql } from 'kysely';

/** What a payment is matched by, and the day it came: «заказ 417» is one of that year or of the year before. */
export interface DatedFacts extends PaymentFacts {
  readonly day: PlainDate;
}

/** An open order as people choose it. */
export interface OpenOrder extends OrderCandidate {
  readonly stage: string;
  readonly amount: Kopecks;
  readonly paid: Kopecks;
}

export interface Candidates {
  readonly clients: readonly PayerCandidate[];
  readonly orders: readonly OpenOrder[];
}

type Db = Database | DatabaseTransaction;

/** Who may have paid and for what, gathered for many payments in two statements. */
export async function gatherCandidates(db: Db, facts: readonly DatedFacts[]): Promise<Candidates> {
  const clients = await readPayers(db, facts);
  const numbers = facts.flatMap((one) => [...orderNumbersIn(one)]);
  const orders = await readOpenOrders(
    db,
    clients.map((client) => client.id),
    numbers,
  );
  return { clients, orders };
}

/** Of the candidates of many payments, those of one: what others are about mustn't sway it. */
export function candidatesFor(facts: DatedFacts, { clients, orders }: Candidates): Candidates {
  const payers = clients.filter(
    (client) =>
      (facts.payerInn !== '' && client.inn === facts.payerInn) || client.accounts.includes(facts.payerAccount),
  );
  const numbers = orderNumbersIn(facts);
  return {
    clients: payers,
    orders: orders.filter(
      (order) => payers.some((client) => client.id === order.clientId) || numbers.has(order.number),
    ),
  };
}

/** Numbers of orders, as ours are written, that a purpose may name: with their year, or without. */
function orderNumbersIn({ purpose, day }: DatedFacts): ReadonlySet<string> {
  const year = Number(day.slice(0, 4));
  const ours = (of: number | string, ordinal: string) => `${of}-${ordinal.padStart(5, '0')}`;
  const written = numbersInPurpose(purpose).flatMap((number) => {
    const [first = '', second, ...more] = number.split('/');
    if (second === undefined) return [number, ours(year, first), ours(year - 1, first)];
    return more.length === 0 && first.length === 4 ? [ours(first, second)] : [];
  });
  return new Set(written);
}

/** The orders of a client with money still to come. */
export function openOrdersOf(db: Db, client: string): Promise<OpenOrder[]> {
  return readOpenOrders(db, [client], []);
}

const mostOrders = 100;

/** The orders of a client that money was paid for, the latest first. */
export function ordersToRefund(db: Db, client: string) {
  return db
    .selectFrom('Order')
    .select(['id', 'number', 'stage', 'amount', 'paid'])
    .where('clientId', '=', client)
    .where('paid', '>', kopecks(0))
    .orderBy('requestedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(mostOrders)
    .execute();
}

/** A client that was merged is still known by its ИНН: the money is the surviving client's. */
async function readPayers(db: Db, facts: readonly DatedFacts[]): Promise<PayerCandidate[]> {
  const inns = [...new Set(facts.map((one) => one.payerInn).filter(Boolean))];
  const accounts = [...new Set(facts.map((one) => one.payerAccount).filter(Boolean))];
  const { rows } = await sql<{ id: string; inn: string | null; accounts: string[] }>`
    SELECT l."id", c."inn", coalesce(array_agg(DISTINCT b."account") FILTER (WHERE b."account" IS NOT NULL), '{}') AS "accounts"
    FROM "Client" c JOIN "Client" l ON l."id" = coalesce(c."mergedIntoId", c."id") LEFT JOIN "BankAccount" b ON b."clientId" = l."id"
    WHERE c."id" IN (SELECT "id" FROM "Client" WHERE "inn" = ANY(${inns}::text[])
      UNION SELECT "clientId" FROM "BankAccount" WHERE "account" = ANY(${accounts}::text[]))
    GROUP BY l."id", c."inn" ORDER BY l."id", c."inn"`.execute(db);
  return rows.map((row) => ({ ...row, id: clientId(row.id) }));
}

interface OpenOrderRow {
  id: string;
  clientId: string;
  number: string;
  contractNumber: string | null;
  stage: string;
  amount: Kopecks;
  paid: Kopecks;
  parts: { id: string; open: Kopecks; documentNumber: string | null }[];
}

/** Orders with money still to come, of these clients or of these numbers, those due first before the others. */
async function readOpenOrders(db: Db, clientIds: readonly string[], numbers: readonly string[]): Promise<OpenOrder[]> {
  const { rows } = await sql<OpenOrderRow>`
    SELECT o."id", o."clientId", o."number", k."number" AS "contractNumber", o."stage", o."amount", o."paid",
      (SELECT coalesce(json_agg(json_build_object('id', s."id", 'open', s."amount" - s."paid", 'documentNumber', s."documentNumber")
          ORDER BY s."position"), '[]'::json)
        FROM "SchedulePart" s WHERE s."orderId" = o."id" AND s."paid" < s."amount") AS "parts"
    FROM "Order" o LEFT JOIN "Contract" k ON k."id" = o."contractId"
    WHERE o."paid" < o."amount" AND o."cancelledOn" IS NULL
      AND o."id" IN (SELECT "id" FROM "Order" WHERE "clientId" = ANY(${[...clientIds]}::uuid[]) AND "paid" < "amount"
        UNION SELECT "id" FROM "Order" WHERE "number" = ANY(${[...numbers]}::text[]))
    ORDER BY o."nextPaymentOn" NULLS LAST, o."number"`.execute(db);
  return rows.map((row) => ({
    ...row,
    id: orderId(row.id),
    clientId: clientId(row.clientId),
    parts: row.parts.map((part): OpenPart => ({ ...part, id: schedulePartId(part.id) })),
  }));
}
