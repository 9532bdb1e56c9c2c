import { addDays, type Instant, instantAt, type PlainDate } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';

/** What a forecast may know: facts recorded before a moment, of days up to a day. */
export interface AsOf {
  /** The day the forecast begins with. */
  day: PlainDate;
  knownBefore: Instant;
  lastKnownDay: PlainDate;
}

/** Today everything recorded so far is known; of a past day, what was recorded before it began. */
export function asOfDay(clock: Clock, day: PlainDate): AsOf {
  const today = clock.today();
  return day >= today
    ? { day: today, knownBefore: clock.now(), lastKnownDay: today }
    : { day, knownBefore: instantAt(clock.zone, day, 0), lastKnownDay: addDays(day, -1) };
}

/** What is entered so many days after it happened was carried over from elsewhere: it was known when it happened. */
const carriedOverDays = 30;

/** Whether a fact of a day, recorded at a moment, was known. */
export function known(day: RawBuilder<unknown>, recordedAt: RawBuilder<unknown>, asOf: AsOf): RawBuilder<boolean> {
  return sql<boolean>`(${day} <= ${asOf.lastKnownDay}::date
    AND (${recordedAt} < ${asOf.knownBefore}::timestamptz
      OR ${recordedAt} > (${day} + ${carriedOverDays}::int)::timestamptz))`;
}

/** The last day by which all of an order was known to have been shipped; null while something of it remained. */
export function shippedDay(orderId: RawBuilder<unknown>, asOf: AsOf): RawBuilder<PlainDate | null> {
  return sql<PlainDate | null>`(SELECT CASE WHEN sum(g."quantity") >= (
      SELECT sum(l."quantity" - l."writtenOffQuantity") FROM "OrderLine" l WHERE l."orderId" = ${orderId})
    THEN max(s."day") END
    FROM "Shipment" s JOIN "ShipmentLine" g ON g."shipmentId" = s."id"
    WHERE s."orderId" = ${orderId} AND ${known(sql`s."day"`, sql`s."recordedAt"`, asOf)})`;
}

/** What was paid of a part, and by which day. */
export function paidOf(partId: RawBuilder<unknown>, asOf: AsOf): RawBuilder<unknown> {
  return sql`(SELECT coalesce(sum(a."amount"), 0)::bigint AS "amount", max(a."day") AS "lastOn"
    FROM "Allocation" a WHERE a."partId" = ${partId} AND ${known(sql`a."day"`, sql`a."recordedAt"`, asOf)})`;
}

/** As the index "Order_in_work" has it: the day an order is over belongs to its work. */
function inWorkOn(day: PlainDate): RawBuilder<unknown> {
  return sql`daterange(o."confirmedOn", CASE WHEN coalesce(o."closedOn", o."cancelledOn") >= o."confirmedOn"
    THEN coalesce(o."closedOn", o."cancelledOn") END, '[]') @> ${day}::date`;
}

/** How a part stood in the schedule as it was then; nothing where no change has been kept. */
export function revisedPart(orderId: RawBuilder<unknown>, position: RawBuilder<unknown>, asOf: AsOf) {
  return sql`(SELECT (e->>'amount')::bigint AS "amount", (e->>'plannedOn')::date AS "plannedOn"
    FROM (SELECT r."parts" FROM "ScheduleRevision" r
      WHERE r."orderId" = ${orderId} AND r."at" < ${asOf.knownBefore}::timestamptz
      ORDER BY r."at" DESC, r."id" DESC LIMIT 1) AS last, jsonb_array_elements(last."parts") AS e
    WHERE (e->>'position')::int = ${position})`;
}

/** Orders that were confirmed and not over: an index knows those open now, and another those in work on any day. */
export function aliveOrder(asOf: AsOf): RawBuilder<boolean> {
  const indexed =
    asOf.lastKnownDay === asOf.day
      ? sql`o."open"`
      : sql`o."confirmedOn" IS NOT NULL AND ${inWorkOn(asOf.lastKnownDay)}`;
  return sql<boolean>`(${indexed} AND o."confirmedOn" <= ${asOf.lastKnownDay}::date
    AND (o."closedOn" IS NULL OR o."closedOn" > ${asOf.lastKnownDay}::date)
    AND (o."cancelledOn" IS NULL OR o."cancelledOn" > ${asOf.lastKnownDay}::date))`;
}
