import type { PlainDate } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from './as-of.ts';
import type { Condition, DebtFacts } from './debts.ts';

/**
 * What had been shipped and paid by the end of a past day, added up fact by fact. By recorded facts, those that were
 * written down later are left out, and the schedule is the one planned then.
 */
export function pastFacts(at: AsOf, orders: Condition, money: Condition): DebtFacts {
  const { day } = at;
  return {
    before: at.basis === 'known' ? sql`` : lateAllocations(at),
    // OFFSET 0 keeps PostgreSQL from reading all orders there are to find the few that may count.
    orders: sql`
      SELECT o.*, (
          SELECT coalesce(sum(s."amount"), 0)::bigint FROM "Shipment" s
          WHERE s."orderId" = o."orderId" AND s."day" <= ${day}::date${recorded(at, 's')}) AS "shipped",
        (${paidBy(at, sql`a."orderId" = o."orderId"`)}) AS "paid"
      FROM (${candidates(at)}) k CROSS JOIN LATERAL (
        SELECT o."id" AS "orderId", o."clientId", o."managerId", o."contractId", o."confirmedOn" <= ${day}::date
          AND coalesce(o."closedOn", o."cancelledOn", 'infinity') > ${day}::date AS "inWork"
        FROM "Order" o WHERE o."id" = k."id" AND coalesce(o."paymentWrittenOffOn", 'infinity') > ${day}::date AND ${orders}
        OFFSET 0) o`,
    parts: at.basis === 'known' ? partsAsPlannedNow(at, sql`true`) : partsAsPlannedThen(at),
    money: unallocatedMoney(at, money),
  };
}

/** The condition that leaves out what was recorded after the day, by recorded facts. */
function recorded({ basis, dayEnd }: AsOf, table: 's' | 'a' | 'y'): RawBuilder<unknown> {
  return basis === 'known' ? sql`` : sql` AND ${sql.ref(`${table}.recordedAt`)} < ${dayEnd}::timestamptz`;
}

/** Money given to an order or to a part of one by the end of the day. */
function paidBy(at: AsOf, owner: Condition): RawBuilder<unknown> {
  return sql`
    SELECT coalesce(sum(a."amount"), 0)::bigint AS "amount" FROM "Allocation" a
    WHERE ${owner} AND a."day" <= ${at.day}::date${recorded(at, 'a')}`;
}

/**
 * The orders that can have owed or been owed anything that day, by their indexes of ranges; and by recorded facts, those
 * of which something of the day or before it was written down after it: they may have looked uneven only then.
 */
function candidates({ day, basis, dayEnd }: AsOf): RawBuilder<unknown> {
  const uneven = sql`
    SELECT "id" FROM "Order"
    WHERE "balanceFrom" IS NOT NULL AND daterange("balanceFrom", "balanceUntil", '[]') @> ${day}::date
    UNION SELECT "id" FROM "Order" WHERE "confirmedOn" IS NOT NULL AND daterange("confirmedOn",
      CASE WHEN coalesce("closedOn", "cancelledOn") >= "confirmedOn" THEN coalesce("closedOn", "cancelledOn") END, '[]')
      @> ${day}::date`;
  if (basis === 'known') return uneven;
  return sql`${uneven}
    UNION SELECT s."orderId" FROM "Shipment" s WHERE ${spansDay(day, 's')} AND s."recordedAt" >= ${dayEnd}::timestamptz
    UNION SELECT "orderId" FROM given`;
}

/** Money of the day or before it that was given to orders after it. */
function lateAllocations({ day, dayEnd }: AsOf): RawBuilder<unknown> {
  return sql`given AS MATERIALIZED (
    SELECT a."orderId", a."paymentId" FROM "Allocation" a
    WHERE ${spansDay(day, 'a')} AND a."recordedAt" >= ${dayEnd}::timestamptz),`;
}

/** Facts of the day or before it that were written down on the day or after it, as their indexes of ranges know them. */
function spansDay(day: PlainDate, table: 's' | 'a'): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${table}.${column}`);
  return sql`daterange(${of('day')}, greatest(${of('day')}, (${of('recordedAt')} AT TIME ZONE 'UTC')::date), '[]') @> ${day}::date`;
}

function partsAsPlannedNow(at: AsOf, condition: Condition): RawBuilder<unknown> {
  return sql`
    SELECT p."position", p."plannedOn", p."anchor", p."amount" - paid."amount" AS "unpaid" FROM "SchedulePart" p
    CROSS JOIN LATERAL (${paidBy(at, sql`a."partId" = p."id"`)}) paid
    WHERE p."orderId" = o."orderId" AND ${condition}`;
}

/** By the last revision before the day's end; an order without one had the schedule it has. */
function partsAsPlannedThen(at: AsOf): RawBuilder<unknown> {
  const revisions = sql`FROM "ScheduleRevision" r WHERE r."orderId" = o."orderId" AND r."at" < ${at.dayEnd}::timestamptz`;
  return sql`
    SELECT v."position", v."plannedOn", p."anchor", v."amount" - paid."amount" AS "unpaid"
    FROM (SELECT r."parts" ${revisions} ORDER BY r."at" DESC, r."id" DESC LIMIT 1) r
    CROSS JOIN LATERAL jsonb_to_recordset(r."parts") AS v("position" int, "amount" bigint, "plannedOn" date)
    LEFT JOIN "SchedulePart" p ON p."orderId" = o."orderId" AND p."position" = v."position"
    CROSS JOIN LATERAL (${paidBy(at, sql`a."partId" = p."id"`)}) paid
    UNION ALL ${partsAsPlannedNow(at, sql`NOT EXISTS (SELECT ${revisions})`)}`;
}

function unallocatedMoney(at: AsOf, money: Condition): RawBuilder<unknown> {
  const { day, basis } = at;
  if (basis === 'known')
    return sql`
      SELECT y."clientId", y."unallocated" AS "amount" FROM "Payment" y
      WHERE y."unallocated" <> 0 AND y."day" <= ${day}::date AND ${money}`;
  return sql`
    SELECT y."clientId", y."amount" - a."amount" AS "amount"
    FROM (SELECT "id" FROM "Payment" WHERE "unallocated" <> 0 UNION SELECT "paymentId" FROM given) k
    JOIN "Payment" y ON y."id" = k."id" CROSS JOIN LATERAL (
      SELECT coalesce(sum(a."amount"), 0)::bigint AS "amount" FROM "Allocation" a
      WHERE a."paymentId" = y."id"${recorded(at, 'a')}) a
    WHERE y."day" <= ${day}::date${recorded(at, 'y')} AND y."amount" <> a."amount" AND ${money}`;
}
