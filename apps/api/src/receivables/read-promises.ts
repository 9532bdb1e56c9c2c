import type { Database } from '@svodka/database';
import { followPromises, type Instant, type Kopecks, type PlainDate, plainDateIn, zeroKopecks } from '@svodka/domain';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import type { CardPromise, PromiseState } from './shapes.ts';

export interface ClientPromise extends CardPromise {
  clientId: string;
  /** As it is written down; since then money may have come, or the bank told of it late. */
  writtenState: PromiseState;
}

type ReadPromise = Omit<ClientPromise, 'paid' | 'writtenState'>;
type ReadMoney = {
  clientId: string;
  orderId: string | null;
  amount: Kopecks;
  day: PlainDate;
  recordedAt: Instant;
};

/**
 * All promises of some clients, with what became of them by now: money is followed as it comes, the nightly clock only
 * writes down what is seen here.
 */
export async function readPromises(
  { db, clock }: { db: Database; clock: Clock },
  clientIds: readonly string[],
): Promise<ClientPromise[]> {
  const promises = await promisesOf(db, clientIds);
  const standing = promises.filter(({ state }) => state !== 'withdrawn');
  const [first] = standing.map(({ createdAt }) => plainDateIn(clock.zone, createdAt)).toSorted();
  const money = first === undefined ? [] : await moneySince(db, clientIds, first);
  const followed = new Map(
    [...Map.groupBy(standing, ({ clientId }) => clientId)].flatMap(([clientId, theirs]) => {
      const given = theirs.map(({ createdAt, ...promise }) => ({
        ...promise,
        givenAt: createdAt,
        givenOn: plainDateIn(clock.zone, createdAt),
      }));
      const came = money.filter((piece) => piece.clientId === clientId);
      return followPromises(given, came, clock.today()).map((one) => [one.id, one] as const);
    }),
  );
  return promises.map((promise) => {
    const now = followed.get(promise.id);
    return {
      ...promise,
      state: now?.state ?? promise.state,
      writtenState: promise.state,
      paid: now?.paid ?? zeroKopecks,
    };
  });
}

async function promisesOf(db: Database, clientIds: readonly string[]): Promise<ReadPromise[]> {
  const { rows } = await sql<ReadPromise>`
    SELECT p."id", p."clientId", p."orderId", o."number" AS "orderNumber", p."amount", p."promisedOn", p."note", p."state",
      u."name" AS "authorName", p."createdAt", p."version"
    FROM "PaymentPromise" p LEFT JOIN "Order" o ON o."id" = p."orderId" LEFT JOIN "User" u ON u."id" = p."authorId"
    WHERE p."clientId" = ANY(${clientIds}::uuid[]) ORDER BY p."promisedOn", p."id"`.execute(db);
  return rows;
}

/** Money given to orders and not yet given, payment by payment; what was posted by mistake and taken back never came. */
async function moneySince(db: Database, clientIds: readonly string[], since: PlainDate): Promise<ReadMoney[]> {
  const { rows } = await sql<ReadMoney>`
    WITH came AS (
      SELECT y."id", y."clientId", y."day", y."recordedAt", y."unallocated" FROM "Payment" y
      WHERE y."clientId" = ANY(${clientIds}::uuid[]) AND y."day" >= ${since}::date AND y."amount" > 0
        AND NOT EXISTS (SELECT FROM "Payment" r WHERE r."reversesId" = y."id"))
    SELECT came."clientId", a."orderId", a."amount", came."day", came."recordedAt"
    FROM came JOIN "Allocation" a ON a."paymentId" = came."id"
    UNION ALL SELECT "clientId", NULL, "unallocated", "day", "recordedAt" FROM came WHERE "unallocated" > 0`.execute(
    db,
  );
  return rows;
}
