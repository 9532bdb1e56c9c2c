/** The client's page by hand: one statement for each answer, as quick as we could write it; $1 the client. */

export const clientCard = `
  SELECT c.*, m."name" AS "managerName",
    (SELECT json_agg(k ORDER BY k."isPrimary" DESC, k."name", k."id") FROM (SELECT "id", "name", "position", "phones", "emails",
      "preferredChannel", "isPrimary" FROM "Contact" WHERE "clientId" = c."id") k) AS "contacts",
    (SELECT json_agg(a ORDER BY a."kind", a."id") FROM (SELECT "id", "kind", "text", "city", "postcode"
      FROM "Address" WHERE "clientId" = c."id") a) AS "addresses",
    (SELECT json_agg(b) FROM (SELECT "id", "account", "bic", "bankName" FROM "BankAccount" WHERE "clientId" = c."id") b) AS "accounts",
    (SELECT json_agg(k) FROM (SELECT k."id", k."number", k."signedOn", k."validUntil", k."termsId", t."definition", k."creditLimit",
        (SELECT json_agg(f) FROM (SELECT y."id", y."name", y."size" FROM "ContractFile" x JOIN "File" y ON y."id" = x."fileId"
          WHERE x."contractId" = k."id") f) AS "files" FROM "Contract" k LEFT JOIN "PaymentTerms" t ON t."id" = k."termsId" WHERE k."clientId" = c."id"
      ORDER BY k."signedOn" DESC, k."id" DESC) k) AS "contracts",
    (SELECT json_agg(o) FROM (SELECT "id", "number", "requestedOn", "amount", "stage", "promisedShipDate", "currentShipDate", "paid",
      "open", "stageEnteredAt", "stageDueAt" FROM "Order" WHERE "clientId" = c."id"
      ORDER BY "requestedOn" DESC, "id" DESC LIMIT 20) o) AS "orders",
    (SELECT json_agg(r ORDER BY r."fromDay" DESC) FROM (SELECT u."name", r."fromDay", r."untilDay" FROM "ClientResponsibility" r
      JOIN "User" u ON u."id" = r."managerId" WHERE r."clientId" = c."id") r) AS "responsibilities",
    (SELECT json_agg(m) FROM (SELECT "id", "shortName" FROM "Client" WHERE "mergedIntoId" = c."id") m) AS "merged",
    (SELECT json_agg(o) FROM (SELECT o."shippedAmount", o."paid", CASE WHEN o."shippedAmount" > o."paid" THEN (
        SELECT json_agg(p) FROM (SELECT "id", "anchor", "amount", "paid", "plannedOn" FROM "SchedulePart" WHERE "orderId" = o."id") p) END AS "parts"
      FROM "Order" o WHERE o."clientId" = c."id" AND o."shippedAmount" - o."paid" <> 0 AND NOT o."paymentWrittenOff") o) AS "unsettled",
    (SELECT sum("unallocated") FROM "Payment" WHERE "clientId" = c."id" AND "unallocated" <> 0) AS "unallocated"
  FROM "Client" c LEFT JOIN "User" m ON m."id" = c."managerId" WHERE c."id" = $1`;

export const clientBuys = `
  WITH latest AS (SELECT "id", "requestedOn" FROM "Order" WHERE "clientId" = $1 AND "cancelledOn" IS NULL
    ORDER BY "requestedOn" DESC, "id" DESC LIMIT 1000)
  SELECT p."id", p."article", p."name", p."unit", p."pictureId", p."active", p."price", b.* FROM (
    SELECT l."productId", count(DISTINCT o."id") AS "orders", sum(l."quantity") AS "quantity", sum(l."amount") AS "amount",
      max(o."requestedOn") AS "lastOn", (array_agg(l."price" ORDER BY o."requestedOn" DESC, o."id" DESC))[1] AS "lastPrice",
      (array_agg(l."quantity" ORDER BY o."requestedOn" DESC, o."id" DESC))[1] AS "lastQuantity",
      json_agg(DISTINCT o."requestedOn") AS "orderedOn"
    FROM latest o JOIN "OrderLine" l ON l."orderId" = o."id" WHERE l."productId" IS NOT NULL
    GROUP BY 1 ORDER BY 4 DESC, 1 LIMIT 120) b JOIN "Product" p ON p."id" = b."productId"`;
