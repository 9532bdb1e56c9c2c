/** The same pages by hand: what the screens are told, in one statement each, as quick as we could write it. */

const never = `'9999-12-31 00:00:00+00'::timestamptz`;

const worklist = `
  SELECT o."id", o."number", o."requestedOn", o."clientId", o."managerId", o."mainProductId", o."mainDescription", o."lineCount",
    o."amount", o."paid", o."stage", o."strip", o."stageEnteredAt", o."stageDueAt", o."stageNormDays", o."paused", o."waitsFor",
    o."waitsSince", o."promisedShipDate", o."currentShipDate", o."slipDays", o."nextPaymentOn", o."nextPaymentAmount",
    o."nextPaymentIsAdvance", o."readyPercent", o."shippedPercent", o."attentionAt", o."attentionKind", o."openTasks",
    o."openQuestions", o."untoldMoves", o."open", o."version", c."shortName" AS "clientName", c."region" AS "clientRegion",
    c."category" AS "clientCategory", m."name" AS "managerName", p."pictureId", o."contractId" IS NOT NULL AS "hasContract",
    CASE WHEN o."openQuestions" > 0 THEN (SELECT min(q."askedAt") FROM "ServiceTask" t JOIN "TaskQuestion" q ON q."taskId" = t."id"
      WHERE t."orderId" = o."id" AND q."answeredAt" IS NULL AND q."toParty" IN ('sales', 'client')) END AS "questionAskedAt"
  FROM "Order" o JOIN "Client" c ON c."id" = o."clientId" JOIN "User" m ON m."id" = o."managerId"
  LEFT JOIN "Product" p ON p."id" = o."mainProductId"`;
const byUrgency = `ORDER BY coalesce(o."attentionAt", ${never}), o."id" LIMIT 101`;

/** $1 the manager. */
export const ownWorklist = `${worklist} WHERE o."open" AND o."managerId" = $1 ${byUrgency}`;
export const wholeWorklist = `${worklist} WHERE o."open" ${byUrgency}`;

/** $1 the parties a person acts for; $2 now; $3 the last day of the week ahead. */
export const worklistTotals = `
  SELECT count(*) AS "count", sum("amount") AS "amount", sum("paid") AS "paid", count(*) FILTER (WHERE "stageDueAt" < $2) AS "late",
    count(*) FILTER (WHERE "waitsFor" = ANY($1::text[])) AS "waitsForMe",
    count(*) FILTER (WHERE "shippedPercent" < 100 AND "currentShipDate" <= $3) AS "shipThisWeek",
    sum("nextPaymentAmount") FILTER (WHERE "nextPaymentOn" <= $3) AS "dueThisWeekAmount" FROM "Order" WHERE "open"`;

/** $1 the parties a person acts for; $2 now; $3 the last day of the week ahead; $4 today. */
export const worklistTabs = `
  SELECT count(*) AS "current", count(*) FILTER (WHERE "waitsFor" = ANY($1::text[])) AS "waitsForMe",
    count(*) FILTER (WHERE "stageDueAt" < $2) AS "late",
    count(*) FILTER (WHERE "shippedPercent" < 100 AND "currentShipDate" <= $3) AS "shipThisWeek",
    count(*) FILTER (WHERE "nextPaymentIsAdvance" AND "nextPaymentOn" < $4) AS "advanceLate" FROM "Order" WHERE "open"`;

const queue = (whose: string) => `
  WITH page AS (SELECT * FROM "ServiceTask" t WHERE t."state" IN ('open', 'accepted') ${whose}
    ORDER BY coalesce(t."dueAt", ${never}), t."id" LIMIT 51)
  SELECT t."id", t."version", t."orderId", t."service", t."state", t."subject", t."assigneeId", t."createdAt", t."acceptedAt",
    t."dueAt", o."stage", o."category", o."mainDescription", o."lineCount", o."managerId", o."paused", o."currentShipDate",
    o."promisedShipDate", o."slipDays", o."openTasks", o."number" AS "orderNumber", o."waitsSince", o."nextPaymentIsAdvance",
    o."advanceReleased", c."shortName" AS "clientName", c."region" AS "clientRegion", m."name" AS "managerName",
    a."name" AS "assigneeName", p."pictureId", q."id" AS "questionId", q."toParty", q."text", q."askedAt",
    (SELECT max("answeredAt") FROM "TaskQuestion" WHERE "taskId" = t."id") AS "lastAnsweredAt",
    (SELECT coalesce(sum(w."workingMinutes"), 0) FROM "StageWait" w
      WHERE w."visitId" = t."visitId" AND w."paused" AND w."fromAt" >= t."createdAt") AS "pausedMinutes"
  FROM page t JOIN "Order" o ON o."id" = t."orderId" JOIN "Client" c ON c."id" = o."clientId"
  JOIN "User" m ON m."id" = o."managerId" LEFT JOIN "User" a ON a."id" = t."assigneeId"
  LEFT JOIN "Product" p ON p."id" = o."mainProductId"
  LEFT JOIN LATERAL (SELECT * FROM "TaskQuestion" WHERE "taskId" = t."id" AND "answeredAt" IS NULL
    ORDER BY "askedAt", "id" LIMIT 1) q ON true
  ORDER BY coalesce(t."dueAt", ${never}), t."id"`;

/** $1 the service. */
export const serviceQueue = queue(`AND t."service" = $1`);
export const everyQueue = queue('');

/** $1 the orders of a page of the queue. */
export const preparationLines = `
  SELECT l."orderId", l."id" AS "lineId", l."description", l."productId", l."unit", l."quantity", l."currentShipDate",
    l."quantity" - l."readyQuantity" - l."writtenOffQuantity" AS "openQuantity", p."article", p."pictureId", p."leadTimeDays",
    p."stock", (SELECT f."fileId" FROM "ProductFile" f WHERE f."productId" = l."productId" AND f."kind" = 'drawing'
      ORDER BY f."position", f."fileId" LIMIT 1) AS "drawingId"
  FROM "OrderLine" l LEFT JOIN "Product" p ON p."id" = l."productId" WHERE l."orderId" = ANY($1::uuid[])
  ORDER BY l."orderId", l."position"`;

const restAmount = `round(l."amount"::numeric * (l."quantity" - l."writtenOffQuantity" - l."shippedQuantity") / l."quantity")`;
const advanceCovered = `(o."advanceReleased" OR (SELECT coalesce(bool_and(s."paid" >= s."amount"), true) FROM "SchedulePart" s
  WHERE s."orderId" = o."id" AND s."anchor" IN ('contract', 'invoice')))`;
const ready = `l."readyQuantity" + l."writtenOffQuantity" >= l."quantity"`;

export const linesToShip = `
  SELECT l."id" AS "lineId", o."id" AS "orderId", o."number" AS "orderNumber", o."version" AS "orderVersion", c."id" AS "clientId",
    c."shortName" AS "clientName", c."region" AS "clientRegion", u."name" AS "managerName", l."description", p."article",
    l."productId", p."pictureId", l."unit", l."quantity", l."readyQuantity", l."shippedQuantity", l."writtenOffQuantity",
    ${restAmount} AS "amount", coalesce(l."requestedShipDate", o."requestedShipDate") AS "requestedShipDate",
    l."promisedShipDate", l."currentShipDate", p."stock", o."stage", o."paused", ${advanceCovered} AS "advanceCovered",
    (SELECT sum(y."quantity") FROM "PlannedShipmentLine" y JOIN "PlannedShipment" s ON s."id" = y."plannedId"
      WHERE y."lineId" = l."id" AND s."shipmentId" IS NULL) AS "plannedQuantity", k."moveCount",
    v."cause", v."workingDays", v."authorName", v."movedAt", e."day", e."arrived"
  FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId" JOIN "Client" c ON c."id" = o."clientId"
  JOIN "User" u ON u."id" = o."managerId" LEFT JOIN "Product" p ON p."id" = l."productId"
  LEFT JOIN LATERAL (SELECT count(*) AS "moveCount" FROM "ShipDateMove" WHERE "lineId" = l."id") k ON true
  LEFT JOIN LATERAL (SELECT m."cause", m."workingDays", m."movedAt", b."name" AS "authorName" FROM "ShipDateMove" m
    LEFT JOIN "User" b ON b."id" = m."authorId" WHERE m."lineId" = l."id" ORDER BY m."movedAt" DESC, m."id" DESC LIMIT 1) v ON true
  LEFT JOIN LATERAL (SELECT "day", "quantity" AS "arrived" FROM "ReadyEntry" WHERE "lineId" = l."id"
    ORDER BY "recordedAt" DESC, "id" DESC LIMIT 1) e ON true
  WHERE l."toShip" ORDER BY l."currentShipDate", l."id" LIMIT 51`;

/** $1 today; $2 the day by which goods have to be ready; $3 the end of the week. */
export const totalsToShip = `
  SELECT count(*) AS "lines", count(DISTINCT o."id") AS "orders", sum(${restAmount}) AS "amount",
    count(*) FILTER (WHERE l."currentShipDate" < $1) AS "overdue", count(*) FILTER (WHERE ${ready}) AS "ready",
    count(*) FILTER (WHERE l."currentShipDate" <= $2 AND NOT (${ready})) AS "notReady",
    count(*) FILTER (WHERE NOT ${advanceCovered}) AS "advanceUnpaid", count(*) FILTER (WHERE l."currentShipDate" = $1) AS "today",
    count(*) FILTER (WHERE l."currentShipDate" BETWEEN $1 AND $3) AS "week"
  FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId" WHERE l."toShip"`;
