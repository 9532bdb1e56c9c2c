import { createHash } from 'node:crypto';
import type { Database } from '@svodka/database';
import { sql } from 'kysely';

/** Rows by what people know them by: ids, versions, moments of writing and the audit differ from run to run and don't count. */
const statements = [
  sql`SELECT c."externalId", c."legalName", c."shortName", c."inn", c."kpp", c."category", c."region", c."activities", c."status", u."name"
    FROM "Client" c LEFT JOIN "User" u ON u."id" = c."managerId"`,
  sql`SELECT c."legalName", k."name", k."phones", k."emails", k."isPrimary" FROM "Contact" k JOIN "Client" c ON c."id" = k."clientId"`,
  sql`SELECT c."legalName", a."kind", a."text" FROM "Address" a JOIN "Client" c ON c."id" = a."clientId"`,
  sql`SELECT g."path", g."externalId" FROM "ProductGroup" g`,
  sql`SELECT p."externalId", p."article", p."name", g."path", p."unit", p."price", p."cost", p."stock", p."leadTimeDays", p."active", f."sha256"
    FROM "Product" p LEFT JOIN "ProductGroup" g ON g."id" = p."groupId" LEFT JOIN "File" f ON f."id" = p."pictureId"`,
  sql`SELECT p."externalId", p."article", t."name", x."price" FROM "ProductPrice" x
    JOIN "Product" p ON p."id" = x."productId" JOIN "PriceType" t ON t."id" = x."priceTypeId"`,
  sql`SELECT p."externalId", p."article", s."warehouse", s."quantity" FROM "ProductStock" s JOIN "Product" p ON p."id" = s."productId"`,
  sql`SELECT p."externalId", r."name", v."value" FROM "ProductPropertyValue" v
    JOIN "Product" p ON p."id" = v."productId" JOIN "Property" r ON r."id" = v."propertyId"`,
  sql`SELECT p."externalId", p."article", f."sha256", x."kind" FROM "ProductFile" x
    JOIN "Product" p ON p."id" = x."productId" JOIN "File" f ON f."id" = x."fileId"`,
  sql`SELECT o."number", o."externalId", c."legalName", u."name", o."stage", o."open", o."requestedOn", o."confirmedOn", o."shippedOn",
      o."closedOn", o."cancelledOn", o."amount", o."paid", o."shippedAmount", o."terms", o."strip", o."readyPercent", o."nextPaymentOn"
    FROM "Order" o JOIN "Client" c ON c."id" = o."clientId" JOIN "User" u ON u."id" = o."managerId"`,
  sql`SELECT o."number", l."position", p."article", l."description", l."quantity", l."amount", l."shippedQuantity", l."promisedShipDate"
    FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId" LEFT JOIN "Product" p ON p."id" = l."productId"`,
  sql`SELECT o."number", v."stage", v."nth", v."enteredAt", v."leftAt", v."result" FROM "StageVisit" v JOIN "Order" o ON o."id" = v."orderId"`,
  sql`SELECT o."number", s."position", s."amount", s."paid", s."plannedOn", s."settledOn", s."documentNumber"
    FROM "SchedulePart" s JOIN "Order" o ON o."id" = s."orderId"`,
  sql`SELECT o."number", s."number", s."day", s."amount" FROM "Shipment" s JOIN "Order" o ON o."id" = s."orderId"`,
  sql`SELECT y."externalId", c."legalName", y."day", y."amount", y."unallocated" FROM "Payment" y JOIN "Client" c ON c."id" = y."clientId"`,
  sql`SELECT y."externalId", o."number", s."position", a."amount" FROM "Allocation" a JOIN "Payment" y ON y."id" = a."paymentId"
    JOIN "Order" o ON o."id" = a."orderId" JOIN "SchedulePart" s ON s."id" = a."partId"`,
  sql`SELECT e."key", e."direction", e."day", e."state", e."automatic", e."keys", c."legalName", y."amount", y."unallocated"
    FROM "BankEntry" e LEFT JOIN "Client" c ON c."id" = e."clientId" LEFT JOIN "Payment" y ON y."id" = e."paymentId"`,
  sql`SELECT e."key", o."number", s."position", a."amount" FROM "Allocation" a JOIN "BankEntry" e ON e."paymentId" = a."paymentId"
    JOIN "Order" o ON o."id" = a."orderId" JOIN "SchedulePart" s ON s."id" = a."partId"`,
  sql`SELECT u."name", u."role", u."active" FROM "User" u`,
  sql`SELECT u."name", m."month", m."orders", m."amount" FROM "SalesMonth" m JOIN "User" u ON u."id" = m."managerId" WHERE m."orders" <> 0`,
];

/** One digest of all that imports write: equal digests, equal states. */
export async function stateHash(db: Database): Promise<string> {
  const hash = createHash('sha256');
  for (const statement of statements) {
    const { rows } = await sql<{ row: string }>`SELECT r::text AS "row" FROM (${statement}) AS r ORDER BY 1`.execute(
      db,
    );
    hash.update(rows.map(({ row }) => row).join('\n')).update('\u0000');
  }
  return hash.digest('hex');
}
