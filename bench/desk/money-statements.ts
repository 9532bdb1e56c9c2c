/**
 * Statements that give a history its money: every finished order ships once and is paid part by part, some parts late, some
 * not yet. They run in turn on one connection; chance is a digest of ids, so that each run makes the very same plant.
 */

const chance = (id: string) => `(abs(hashtext(${id}::text)) % 100)`;

/** $1 the last day of the history. What each part of a finished order was paid by, and when. */
export const dealtParts = `
  CREATE TEMP TABLE dealt AS
  SELECT p."id" AS "partId", p."orderId", o."clientId", p."position", p."amount", o."shippedOn",
    gen_random_uuid() AS "paymentId", d."day", d."day" <= $1::date AS "paid", ${chance('p."id"')} AS "chance"
  FROM "SchedulePart" p JOIN "Order" o ON o."id" = p."orderId" AND o."stage" = 'closed' AND o."shippedAmount" > 0
  CROSS JOIN LATERAL (SELECT ${chance('p."id"')} AS h) c
  CROSS JOIN LATERAL (SELECT CASE WHEN p."position" = 0 THEN o."requestedOn" + 2 + c.h % 9
    ELSE o."shippedOn" + 14 + CASE WHEN c.h < 60 THEN c.h % 5 WHEN c.h < 92 THEN c.h % 30 ELSE c.h % 90 END END AS "day") d`;

/** One payment in fifty is written down nine days late, one in five hundred brings more than was owed. */
const payments = `
  INSERT INTO "Payment" ("id", "clientId", "day", "amount", "unallocated", "documentNumber", "recordedAt")
  SELECT d."paymentId", d."clientId", d."day", d."amount" + e."extra", e."extra", right(d."partId"::text, 6),
    d."day" + interval '10 hours' + CASE WHEN d."chance" % 50 = 7 THEN interval '9 days' ELSE interval '0' END
  FROM dealt d CROSS JOIN LATERAL (
    SELECT CASE WHEN abs(hashtext(d."orderId"::text)) % 500 = 3 THEN 1000000 ELSE 0 END AS "extra") e
  WHERE d."paid"`;

const allocations = `
  INSERT INTO "Allocation" ("id", "paymentId", "orderId", "partId", "amount", "day", "recordedAt")
  SELECT gen_random_uuid(), d."paymentId", d."orderId", d."partId", d."amount", d."day", y."recordedAt"
  FROM dealt d JOIN "Payment" y ON y."id" = d."paymentId"`;

const shipments = `
  INSERT INTO "Shipment" ("id", "orderId", "number", "day", "amount", "recordedAt")
  SELECT gen_random_uuid(), o."id", 1, o."shippedOn", o."shippedAmount", o."shippedOn" + interval '16 hours'
    + CASE WHEN ${chance('o."id"')} < 2 THEN interval '8 days' ELSE interval '0' END
  FROM "Order" o WHERE o."stage" = 'closed' AND o."shippedAmount" > 0`;

/** A schedule is written down when the order is made, and again when shipping fixes its days. */
const revisions = `
  INSERT INTO "ScheduleRevision" ("id", "orderId", "at", "cause", "parts")
  SELECT gen_random_uuid(), p."orderId", at."at", at."cause", jsonb_agg(jsonb_build_object('position', p."position",
    'amount', p."amount", 'plannedOn', CASE WHEN p."position" = 0 THEN p."plannedOn" ELSE p."plannedOn" - at."early" END))
  FROM "SchedulePart" p JOIN (SELECT DISTINCT "orderId", "shippedOn" FROM dealt) d ON d."orderId" = p."orderId"
  JOIN "Order" o ON o."id" = p."orderId"
  CROSS JOIN LATERAL (VALUES (o."requestedOn" + interval '9 hours', 'created', 3), (d."shippedOn" + interval '16 hours', 'dates', 0)) AS at("at", "cause", "early")
  GROUP BY p."orderId", at."at", at."cause"`;

const partsPaid = `
  UPDATE "SchedulePart" p SET "settledOn" = CASE WHEN d."paid" THEN d."day" END, "paid" = CASE WHEN d."paid" THEN p."amount" ELSE 0 END
  FROM dealt d WHERE p."id" = d."partId"`;

/** An order with something unpaid waits for its last payment; the others were closed with theirs. */
const ordersPaid = `
  UPDATE "Order" o SET "paid" = s."paid", "balanceFrom" = least(s."firstDay", o."shippedOn"),
    "balanceUntil" = CASE WHEN s."whole" THEN greatest(s."lastDay", o."shippedOn") END,
    "closedOn" = CASE WHEN s."whole" THEN greatest(s."lastDay", o."shippedOn") END,
    "open" = NOT s."whole", "stage" = CASE WHEN s."whole" THEN 'closed' ELSE 'final_payment' END,
    "nextPaymentOn" = s."nextOn", "nextPaymentAmount" = s."nextAmount", "attentionAt" = s."nextOn" + interval '19 hours',
    "attentionKind" = CASE WHEN s."nextOn" IS NOT NULL THEN 'payment' END
  FROM (
    SELECT d."orderId", bool_and(d."paid") AS "whole", coalesce(sum(d."amount") FILTER (WHERE d."paid"), 0) AS "paid",
      min(d."day") FILTER (WHERE d."paid") AS "firstDay", max(d."day") FILTER (WHERE d."paid") AS "lastDay",
      min(p."plannedOn") FILTER (WHERE NOT d."paid") AS "nextOn", sum(d."amount") FILTER (WHERE NOT d."paid") AS "nextAmount"
    FROM dealt d JOIN "SchedulePart" p ON p."id" = d."partId" GROUP BY d."orderId") s
  WHERE o."id" = s."orderId"`;

/** After `dealtParts`. */
export const giveMoney = ['ANALYZE dealt', payments, allocations, shipments, revisions, partsPaid, ordersPaid];

/** Ten times as many clients: each again under nine more numbers, with a contact to be found by name and phone. */
export const moreClients = [
  `CREATE TEMP TABLE twin AS
    SELECT c."id" AS "ofId", n, gen_random_uuid() AS "id" FROM "Client" c CROSS JOIN generate_series(1, 9) n`,
  `INSERT INTO "Client" ("id", "legalName", "shortName", "searchName", "inn", "region", "managerId")
    SELECT t."id", c."legalName" || ' ' || t.n, c."shortName" || ' ' || t.n, c."searchName" || ' ' || t.n,
      '66' || lpad((row_number() OVER (ORDER BY t."ofId", t.n))::text, 8, '0'), c."region", c."managerId"
    FROM twin t JOIN "Client" c ON c."id" = t."ofId"`,
  `INSERT INTO "Contact" ("id", "clientId", "name", "phones", "phoneDigits")
    SELECT gen_random_uuid(), t."id", k."name" || ' ' || t.n, ARRAY['+7' || d."digits"], d."digits"
    FROM twin t JOIN "Contact" k ON k."clientId" = t."ofId"
    CROSS JOIN LATERAL (SELECT '9' || lpad((abs(hashtext(t."id"::text || k."id"::text)) % 1000000000)::text, 9, '0') AS "digits") d`,
];
