import { type Database, plannedAnew } from '@svodka/database';
import {
  type CreditStanding,
  creditStanding,
  daysBetween,
  type Instant,
  type Kopecks,
  type PlainDate,
  plainDateIn,
  type ReminderStep,
  reminderDue,
} from '@svodka/domain';
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import { asOf } from './as-of.ts';
import { debts } from './debts.ts';
import { type ClientPromise, readPromises } from './read-promises.ts';

/** How a client stands today: the debt, the limit, what was promised and what is to be said. */
export interface ClientStanding {
  clientId: string;
  receivable: Kopecks;
  overdue: Kopecks;
  oldestDueOn: PlainDate | null;
  daysOverdue: number;
  creditLimit: Kopecks | null;
  credit: CreditStanding | null;
  promises: ClientPromise[];
  nextStep: ReminderStep | null;
}

interface ReadStanding {
  clientId: string;
  receivable: Kopecks;
  overdue: Kopecks;
  oldestDueOn: PlainDate | null;
  creditLimit: Kopecks | null;
  toShip: Kopecks;
  lastStep: number;
  lastReminderAt: Instant | null;
}

type Reader = { db: Database; clock: Clock };

export async function readStandings(reader: Reader, clientIds: readonly string[]): Promise<ClientStanding[]> {
  const [rows, promises] = await Promise.all([read(reader, clientIds), readPromises(reader, clientIds)]);
  return rows.map((row) =>
    standingOf(
      reader.clock,
      row,
      promises.filter((one) => one.clientId === row.clientId),
    ),
  );
}

function standingOf(clock: Clock, row: ReadStanding, promises: ClientPromise[]): ClientStanding {
  const today = clock.today();
  const { receivable, oldestDueOn, creditLimit, toShip, lastStep, lastReminderAt } = row;
  const daysOverdue = oldestDueOn === null ? 0 : daysBetween(oldestDueOn, today);
  const lastReminderOn = lastReminderAt === null ? null : plainDateIn(clock.zone, lastReminderAt);
  const promisedOn = promises.find(({ state }) => state === 'open')?.promisedOn ?? null;
  return {
    ...row,
    daysOverdue,
    credit: creditStanding(creditLimit, { receivable, daysOverdue, toShip }),
    promises,
    nextStep: reminderDue({ daysOverdue, lastStep, lastReminderOn, promisedOn }, today),
  };
}

/**
 * The limit of a client is the largest of the contracts in force: a new contract takes the place of an older one, it
 * doesn't add to it. To ship is what shipping the goods that stand ready would add to the debt. The ladder of reminders
 * begins anew with each debt: what was said of an earlier one doesn't count.
 */
async function read({ db, clock }: Reader, clientIds: readonly string[]): Promise<ReadStanding[]> {
  const today = clock.today();
  const { rows } = await sql<ReadStanding>`${plannedAnew}
    SELECT c."id" AS "clientId", coalesce(d."receivable", 0)::bigint AS "receivable", coalesce(d."overdue", 0)::bigint AS "overdue",
      d."oldestDueOn", (
        SELECT max(k."creditLimit") FROM "Contract" k WHERE k."clientId" = c."id" AND k."signedOn" <= ${today}::date
          AND coalesce(k."validUntil", 'infinity') >= ${today}::date) AS "creditLimit",
      r."lastStep", r."lastReminderAt", (
        SELECT coalesce(sum(greatest(0, o."shippedAmount" + ready."amount" - o."paid")
          - greatest(0, o."shippedAmount" - o."paid")), 0)::bigint
        FROM "Order" o CROSS JOIN LATERAL (
          SELECT coalesce(sum(round(l."amount"::numeric * l."readyQuantity" / l."quantity")
            - round(l."amount"::numeric * l."shippedQuantity" / l."quantity")), 0)::bigint AS "amount"
          FROM "OrderLine" l WHERE l."orderId" = o."id" AND l."toShip") ready
        WHERE o."clientId" = c."id" AND o."open" AND o."shippedPercent" < 100) AS "toShip"
    FROM "Client" c LEFT JOIN (
      SELECT b."clientId", sum(b."receivable") AS "receivable", sum(b."overdue") AS "overdue",
        min(b."oldestDueOn") AS "oldestDueOn"
      FROM (${debts(asOf(clock, { basis: 'known' }), { clientIds })}) b GROUP BY b."clientId") d ON d."clientId" = c."id"
    CROSS JOIN LATERAL (
      SELECT coalesce(max(m."step") FILTER (WHERE m."createdAt" >= d."oldestDueOn"), 0) AS "lastStep",
        max(m."createdAt") AS "lastReminderAt"
      FROM "PaymentReminder" m WHERE m."clientId" = c."id") r
    WHERE c."id" = ANY(${clientIds}::uuid[])`.execute(db);
  return rows;
}
