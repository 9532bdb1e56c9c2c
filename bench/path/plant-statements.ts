/**
 * Statements that make a plant at work of a database with nothing but history: so many orders of the last year, scattered
 * over it, are put on the path, a stage each, and everything else is closed. They run in turn on one connection.
 */

/** $1 how many orders; $2 the last day of the history; $3 now; $4 today; $5 what every stage is: see `stagesAtWork`. */
export const placeOrders = `
  CREATE TEMP TABLE placed AS
  WITH chosen AS (
    SELECT "id", row_number() OVER (ORDER BY md5("id"::text))::int - 1 AS n FROM "Order"
    WHERE "requestedOn" > $2::date - 365 ORDER BY md5("id"::text) LIMIT $1::int),
  staged AS (
    SELECT c."id", c.n, s.* FROM chosen c JOIN jsonb_to_recordset($5::jsonb) AS s(
      "at" int, "stage" text, "service" text, "waitsFor" text, "normDays" int, "strip" text, "confirmed" boolean, "made" boolean)
      ON s."at" = c.n % jsonb_array_length($5::jsonb)),
  dated AS (
    SELECT *, $3::timestamptz + (n % 31 - 10) * interval '1 day' AS "dueAt", "stage" = 'advance' AS "awaited",
      "confirmed" AND "stage" <> 'advance' AND n % 3 = 0 AS "moved",
      CASE WHEN "stage" = 'advance' THEN $4::date + 3 - n % 17 WHEN "confirmed" THEN $4::date - 40 END AS "advanceOn"
    FROM staged)
  SELECT *, least("dueAt", $3::timestamptz) - interval '3 days' AS "enteredAt",
    CASE WHEN "awaited" THEN "advanceOn" + 20 WHEN "confirmed" THEN $4::date + n % 41 - 8 END AS "shipDay"
  FROM dated`;

export const closeOthers = [
  `CREATE TEMP TABLE ended AS SELECT "id" FROM "Order" o WHERE o."open" AND NOT EXISTS (SELECT FROM placed p WHERE p."id" = o."id")`,
  `UPDATE "StageVisit" v SET "stage" = 'closed', "normDays" = NULL, "dueAt" = NULL FROM ended e WHERE v."orderId" = e."id"`,
  `UPDATE "Order" o SET "open" = false, "stage" = 'closed', "closedOn" = "requestedOn", "stageDueAt" = NULL, "stageNormDays" = NULL,
    "attentionAt" = NULL, "attentionKind" = NULL, "nextPaymentOn" = NULL, "nextPaymentAmount" = NULL,
    "nextPaymentIsAdvance" = false, "shippedPercent" = 100 FROM ended e WHERE o."id" = e."id"`,
];

/** What hangs on the orders placed: schedules, lines with their moves and arrivals, the visit that is on, its task, questions. */
export const placeParts = [
  `UPDATE "SchedulePart" s SET "plannedOn" = CASE s."position" WHEN 0 THEN p."advanceOn" ELSE p."shipDay" + 14 END,
    "paid" = CASE WHEN s."position" = 0 AND p."confirmed" AND NOT p."awaited" THEN s."amount" ELSE 0 END,
    "settledOn" = CASE WHEN s."position" = 0 AND p."confirmed" AND NOT p."awaited" THEN p."advanceOn" END
    FROM placed p WHERE s."orderId" = p."id"`,
  `UPDATE "OrderLine" l SET "promisedShipDate" = CASE WHEN p."moved" THEN p."shipDay" - 3 ELSE p."shipDay" END,
    "currentShipDate" = p."shipDay", "toShip" = p."confirmed", "shippedQuantity" = 0,
    "readyQuantity" = CASE WHEN p."made" THEN l."quantity" ELSE 0 END FROM placed p WHERE l."orderId" = p."id"`,
  `INSERT INTO "ShipDateMove" ("id", "lineId", "fromDay", "toDay", "workingDays", "cause", "movedAt")
    SELECT gen_random_uuid(), l."id", p."shipDay" - 3, p."shipDay", 3, 'supply', p."enteredAt"
    FROM placed p JOIN "OrderLine" l ON l."orderId" = p."id" WHERE p."moved"`,
  `INSERT INTO "ReadyEntry" ("id", "lineId", "quantity", "day", "recordedAt")
    SELECT gen_random_uuid(), l."id", l."quantity", p."enteredAt"::date, p."enteredAt"
    FROM placed p JOIN "OrderLine" l ON l."orderId" = p."id" WHERE p."made"`,
  `DELETE FROM "StageWait" w USING "StageVisit" v, placed p WHERE v."id" = w."visitId" AND v."orderId" = p."id"`,
  `UPDATE "StageVisit" v SET "stage" = p."stage", "enteredAt" = p."enteredAt", "normDays" = p."normDays", "dueAt" = p."dueAt"
    FROM placed p WHERE v."orderId" = p."id"`,
  `INSERT INTO "StageWait" ("id", "visitId", "waitsFor", "fromAt") SELECT gen_random_uuid(), v."id", p."waitsFor", p."enteredAt"
    FROM placed p JOIN "StageVisit" v ON v."orderId" = p."id"`,
  `INSERT INTO "ServiceTask" ("id", "orderId", "visitId", "service", "state", "createdAt", "dueAt")
    SELECT gen_random_uuid(), p."id", v."id", p."service", CASE WHEN p.n % 2 = 0 THEN 'open' ELSE 'accepted' END, p."enteredAt", p."dueAt"
    FROM placed p JOIN "StageVisit" v ON v."orderId" = p."id" WHERE p."service" IS NOT NULL`,
  `INSERT INTO "TaskQuestion" ("id", "taskId", "toParty", "text", "askedAt")
    SELECT gen_random_uuid(), t."id", 'sales', 'Какая грузоподъёмность нужна?', t."createdAt" + interval '1 hour'
    FROM placed p JOIN "ServiceTask" t ON t."orderId" = p."id" WHERE p.n % 7 = 0`,
];

/** $1 the plant's zone. The columns by which an order tells its story, as summarize-order would have written them. */
export const summarizeOrders = `
  WITH told AS (
    SELECT p.*, s."amount" - s."paid" AS "nextAmount", s."plannedOn" AS "nextOn", q."askedAt",
      coalesce((SELECT sum("paid") FROM "SchedulePart" a WHERE a."orderId" = p."id"), 0) AS "paid",
      ((s."plannedOn" + 1)::timestamp AT TIME ZONE $1) AS "paymentAt", ((p."shipDay" + 1)::timestamp AT TIME ZONE $1) AS "shipAt"
    FROM placed p JOIN "SchedulePart" s
      ON s."orderId" = p."id" AND s."position" = CASE WHEN p."confirmed" AND NOT p."awaited" THEN 1 ELSE 0 END
    LEFT JOIN "ServiceTask" t ON t."orderId" = p."id" LEFT JOIN "TaskQuestion" q ON q."taskId" = t."id"),
  urgent AS (SELECT *, least("dueAt", "askedAt", "paymentAt", "shipAt") AS "attentionAt" FROM told)
  UPDATE "Order" o SET "open" = true, "stage" = u."stage", "strip" = u."strip", "waitsFor" = u."waitsFor", "waitsSince" = u."enteredAt",
    "stageEnteredAt" = u."enteredAt", "stageDueAt" = u."dueAt", "stageNormDays" = u."normDays",
    "confirmedOn" = u."advanceOn" - 5, "shippedOn" = NULL, "closedOn" = NULL, "cancelledOn" = NULL,
    "cancelReason" = NULL, "cancelService" = NULL, "endedFromStage" = NULL, "paid" = u."paid", "shippedAmount" = 0, "shippedPercent" = 0,
    "readyPercent" = CASE WHEN u."made" THEN 100 ELSE 0 END, "requestedShipDate" = NULL,
    "promisedShipDate" = CASE WHEN u."moved" THEN u."shipDay" - 3 ELSE u."shipDay" END, "currentShipDate" = u."shipDay",
    "slipDays" = CASE WHEN u."moved" THEN 3 ELSE 0 END, "untoldMoves" = CASE WHEN u."moved" THEN o."lineCount" ELSE 0 END,
    "nextPaymentOn" = u."nextOn", "nextPaymentAmount" = u."nextAmount", "nextPaymentIsAdvance" = u."awaited" OR NOT u."confirmed",
    "openTasks" = CASE WHEN u."service" IS NULL THEN 0 ELSE 1 END, "openQuestions" = CASE WHEN u."askedAt" IS NULL THEN 0 ELSE 1 END,
    "attentionAt" = u."attentionAt",
    "attentionKind" = CASE u."attentionAt" WHEN u."dueAt" THEN 'stage' WHEN u."askedAt" THEN 'question'
      WHEN u."shipAt" THEN 'shipment' ELSE CASE WHEN u."awaited" THEN 'advance' ELSE 'payment' END END
  FROM urgent u WHERE o."id" = u."id"`;

/** $1 a day that has passed: the advance of every open order was planned for it. */
export const awaitAdvances = `
  WITH waiting AS (
    UPDATE "Order" SET "confirmedOn" = $1::date - 5, "nextPaymentOn" = $1::date, "nextPaymentIsAdvance" = true, "stage" = 'advance',
      "promisedShipDate" = $1::date + 20, "currentShipDate" = $1::date + 20, "slipDays" = 0 WHERE "open" RETURNING "id"),
  unmoved AS (DELETE FROM "ShipDateMove" m USING "OrderLine" l, waiting w WHERE m."lineId" = l."id" AND l."orderId" = w."id"),
  visits AS (UPDATE "StageVisit" v SET "stage" = 'advance' FROM waiting w WHERE v."orderId" = w."id" AND v."leftAt" IS NULL),
  unpaid AS (UPDATE "SchedulePart" s SET "paid" = 0, "settledOn" = NULL FROM waiting w WHERE s."orderId" = w."id")
  UPDATE "OrderLine" l SET "promisedShipDate" = $1::date + 20, "currentShipDate" = $1::date + 20, "toShip" = true
  FROM waiting w WHERE l."orderId" = w."id"`;
