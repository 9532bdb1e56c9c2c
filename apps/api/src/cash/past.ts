import type { Database } from '@svodka/database';
import {
  addDays,
  addWorkingDays,
  type ClientDelay,
  clientId,
  daysBetween,
  type PastVisit,
  type PlainDate,
} from '@svodka/domain';
import { sql } from 'kysely';
import { calendar } from '../orders/index.ts';
import { type AsOf, known, paidOf, revisedPart, shippedDay } from './as-of.ts';

/** Habits change: older parts say little of how a client pays now, and so many of them are enough. */
const daysOfHabit = 730;
const mostParts = 20_000;
/** Parts due soon count already: some clients pay ahead. */
const daysAhead = 30;

interface PastPart {
  clientId: string;
  category: string | null;
  plannedOn: PlainDate;
  settledOn: PlainDate | null;
}

/** How late parts were paid; those still open were not paid by the last day banks worked. */
export async function readDelays(db: Database, asOf: AsOf): Promise<ClientDelay[]> {
  const { rows } = await sql<PastPart>`
    SELECT o."clientId", c."category", coalesce(was."plannedOn", p."plannedOn") AS "plannedOn",
      CASE WHEN paid."amount" >= coalesce(was."amount", p."amount") THEN paid."lastOn" END AS "settledOn"
    FROM "SchedulePart" p
    JOIN "Order" o ON o."id" = p."orderId"
    JOIN "Client" c ON c."id" = o."clientId"
    LEFT JOIN LATERAL ${revisedPart(sql`o."id"`, sql`p."position"`, asOf)} AS was ON true
    JOIN LATERAL ${paidOf(sql`p."id"`, asOf)} AS paid ON true
    WHERE p."plannedOn" BETWEEN ${addDays(asOf.day, -daysOfHabit)}::date AND ${addDays(asOf.day, daysAhead)}::date
      AND p."amount" > 0
      AND coalesce(p."issuedOn", o."confirmedOn") <= ${asOf.lastKnownDay}::date
      AND (o."cancelledOn" IS NULL OR o."cancelledOn" > ${asOf.lastKnownDay}::date)
      AND (p."anchor" IN ('contract', 'invoice') OR ${shippedDay(sql`o."id"`, asOf)} IS NOT NULL)
    ORDER BY p."plannedOn" DESC, p."id" LIMIT ${mostParts}`.execute(db);
  const lastBankDay = addWorkingDays(calendar, asOf.day, -1);
  return rows.map((row) => ({
    clientId: clientId(row.clientId),
    category: row.category,
    delayDays: daysBetween(row.plannedOn, row.settledOn ?? lastBankDay),
    settled: row.settledOn !== null,
  }));
}

const mostVisits = 10_000;
const workingMinutesInDay = 480;

/** How long stages took against their norms. */
export async function readVisits(db: Database, asOf: AsOf): Promise<PastVisit[]> {
  const { rows } = await sql<{ stage: string; workingMinutes: number; normDays: number }>`
    SELECT v."stage", v."workingMinutes", v."normDays" FROM "StageVisit" v
    WHERE v."leftAt" < ${asOf.knownBefore}::timestamptz AND v."result" = 'advanced' AND v."normDays" > 0
    ORDER BY v."leftAt" DESC, v."id" LIMIT ${mostVisits}`.execute(db);
  return rows.map(({ stage, workingMinutes, normDays }) => ({
    stage,
    workedDays: workingMinutes / workingMinutesInDay,
    normDays,
  }));
}

export interface Came {
  partId: string;
  day: PlainDate;
  amount: number;
  settledOn: PlainDate | null;
}

/** What came after a forecast's day of orders that were confirmed by then. */
export async function readCame(db: Database, asOf: AsOf, until: PlainDate): Promise<Came[]> {
  const { rows } = await sql<Came>`
    SELECT a."partId", y."day", a."amount", p."settledOn"
    FROM "Payment" y
    JOIN "Allocation" a ON a."paymentId" = y."id"
    JOIN "SchedulePart" p ON p."id" = a."partId"
    JOIN "Order" o ON o."id" = a."orderId"
    WHERE y."day" BETWEEN ${addDays(asOf.day, -daysAhead)}::date AND ${addDays(until, -1)}::date
      AND o."confirmedOn" <= ${asOf.lastKnownDay}::date
      AND coalesce(p."issuedOn", o."confirmedOn") <= ${asOf.lastKnownDay}::date
      AND NOT ${known(sql`y."day"`, sql`a."recordedAt"`, asOf)}`.execute(db);
  return rows;
}
