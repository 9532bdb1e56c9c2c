import type { PlainDate } from '@svodka/domain';
import { type RawBuilder, sql } from 'kysely';

/** The price of the main list in force on a day, for the product of the statement around; null where there is none. */
export function mainPriceOn(day: PlainDate): RawBuilder<number | null> {
  return sql<number | null>`(
    SELECT r."price" FROM "ProductPrice" AS r
    WHERE r."productId" = "Product"."id" AND r."validFrom" <= ${day}::date
      AND r."priceTypeId" = (SELECT "id" FROM "PriceType" WHERE "isMain" ORDER BY "id" LIMIT 1)
    ORDER BY r."validFrom" DESC LIMIT 1)`;
}
