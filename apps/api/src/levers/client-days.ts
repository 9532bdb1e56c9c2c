import { sql } from 'kysely';

/** By how many working days the client moved the line of the order `o` that they moved most: their wish, their late advance. */
export const clientDays = sql`(
  SELECT coalesce(max(m."days"), 0)::int FROM (
    SELECT sum(m."workingDays") AS "days" FROM "OrderLine" l JOIN "ShipDateMove" m ON m."lineId" = l."id"
    WHERE l."orderId" = o."id" AND m."cause" IN ('advance_late', 'client') GROUP BY l."id") m)`;
