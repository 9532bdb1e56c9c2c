import type { PlainDate, StageChance } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';
import type { PortfolioFilter } from './input.ts';

export interface PortfolioQuestion extends PortfolioFilter {
  horizon: PlainDate;
  today: PlainDate;
  chances: readonly StageChance[];
}

/** The day work starts: while an advance is waited for, the day its last part is planned, today at the earliest. */
function startsOn(today: PlainDate): RawBuilder<unknown> {
  return sql`(CASE WHEN NOT o."advanceReleased" THEN (
    SELECT greatest(max(a."plannedOn"), ${today}::date) FROM "SchedulePart" a
    WHERE a."orderId" = o."id" AND a."anchor" IN ('contract', 'invoice') AND a."paid" < a."amount") END)`;
}

/** Open orders with the kind they are of and how sure they are; see portfolioKindOf in the domain. */
function portfolioOrders({ managerId, clientId, horizon, today, chances }: PortfolioQuestion): RawBuilder<unknown> {
  const stages = chances.map((one) => one.stage);
  const values = chances.map((one) => one.chance);
  return sql`
    SELECT o."id", o."number", o."clientId", o."managerId", o."stage", o."amount", o."mainDescription",
      o."confirmedOn", o."requestedShipDate", coalesce(o."currentShipDate", o."requestedShipDate") AS "shipsOn",
      CASE WHEN o."confirmedOn" IS NULL OR ${startsOn(today)} > ${horizon}::date THEN 'future' ELSE 'inWork' END AS "kind",
      CASE WHEN o."confirmedOn" IS NOT NULL THEN 1 ELSE coalesce(c."chance", 0) END AS "chance"
    FROM "Order" o
    LEFT JOIN unnest(${stages}::text[], ${values}::float8[]) AS c("stage", "chance") ON c."stage" = o."stage"
    WHERE o."open"
      ${managerId ? sql`AND o."managerId" = ${managerId}::uuid` : sql``}
      ${clientId ? sql`AND o."clientId" = ${clientId}::uuid` : sql``}`;
}

/**
 * What the portfolio is made of, with the day each falls on: orders by the day they ship, or what is open of their payments
 * by the day it is due. A payment that waits for the shipment of an order not confirmed yet is counted from the day the
 * client asked for.
 */
export function portfolioItems(basis: 'shipment' | 'money', question: PortfolioQuestion): RawBuilder<unknown> {
  const orders = portfolioOrders(question);
  if (basis === 'shipment') return sql`SELECT o.*, o."id" AS "itemId", o."shipsOn" AS "day" FROM (${orders}) AS o`;
  return sql`
    SELECT o."id", o."number", o."clientId", o."managerId", o."stage", p."amount" - p."paid" AS "amount",
      o."mainDescription", o."confirmedOn", o."requestedShipDate", o."shipsOn", o."kind", o."chance", p."id" AS "itemId",
      coalesce(p."plannedOn", CASE WHEN p."anchor" IN ('ready', 'shipment') THEN o."requestedShipDate" + p."offsetDays" END) AS "day"
    FROM (${orders}) AS o JOIN "SchedulePart" p ON p."orderId" = o."id" WHERE p."paid" < p."amount"`;
}
