-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "balanceFrom" DATE,
ADD COLUMN     "balanceUntil" DATE,
ADD COLUMN     "paymentWrittenOffOn" DATE;

-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "reversesId" UUID;

-- AlterTable
ALTER TABLE "PaymentTerms" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "BankEntry" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "ownAccount" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "number" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "partyName" TEXT NOT NULL,
    "partyInn" TEXT NOT NULL,
    "partyKpp" TEXT NOT NULL,
    "partyAccount" TEXT NOT NULL,
    "partyBic" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "keys" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "clientId" UUID,
    "paymentId" UUID,
    "automatic" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "runId" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "BankEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScheduleRevision" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "cause" TEXT NOT NULL,
    "note" TEXT,
    "authorId" UUID,
    "parts" JSONB NOT NULL,

    CONSTRAINT "ScheduleRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentPromise" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "orderId" UUID,
    "amount" BIGINT NOT NULL,
    "promisedOn" DATE NOT NULL,
    "note" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PaymentPromise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentReminder" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PaymentReminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CashForecast" (
    "id" UUID NOT NULL,
    "asOf" DATE NOT NULL,
    "inputsHash" TEXT NOT NULL,
    "periods" INTEGER NOT NULL,
    "runs" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "result" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CashForecast_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "BankEntry_key_key" ON "BankEntry"("key");

-- CreateIndex
CREATE UNIQUE INDEX "BankEntry_paymentId_key" ON "BankEntry"("paymentId");

-- CreateIndex
CREATE INDEX "BankEntry_day_id_idx" ON "BankEntry"("day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "BankEntry_ownAccount_idx" ON "BankEntry"("ownAccount");

-- CreateIndex
CREATE INDEX "ScheduleRevision_orderId_at_idx" ON "ScheduleRevision"("orderId", "at");

-- CreateIndex
CREATE INDEX "PaymentPromise_clientId_promisedOn_idx" ON "PaymentPromise"("clientId", "promisedOn");

-- CreateIndex
CREATE INDEX "PaymentReminder_clientId_createdAt_idx" ON "PaymentReminder"("clientId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "CashForecast_asOf_inputsHash_key" ON "CashForecast"("asOf", "inputsHash");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_reversesId_key" ON "Payment"("reversesId");

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_reversesId_fkey" FOREIGN KEY ("reversesId") REFERENCES "Payment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankEntry" ADD CONSTRAINT "BankEntry_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankEntry" ADD CONSTRAINT "BankEntry_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScheduleRevision" ADD CONSTRAINT "ScheduleRevision_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentPromise" ADD CONSTRAINT "PaymentPromise_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentPromise" ADD CONSTRAINT "PaymentPromise_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentReminder" ADD CONSTRAINT "PaymentReminder_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What payments are searched by.
CREATE INDEX "Payment_search" ON "Payment" USING gin
  (lower(coalesce("documentNumber", '') || ' ' || coalesce("purpose", '')) gin_trgm_ops);

-- What people still have to place.
CREATE INDEX "BankEntry_search" ON "BankEntry" USING gin
  (lower("partyName" || ' ' || "partyInn" || ' ' || "number" || ' ' || "purpose") gin_trgm_ops);
CREATE INDEX "BankEntry_queue" ON "BankEntry" ("day" DESC, "id" DESC) WHERE "state" = 'queue';

-- Orders whose money and goods are uneven on a day, whichever day it is.
UPDATE "Order" o SET
  "balanceFrom" = f."first",
  "balanceUntil" = CASE WHEN o."paid" = o."shippedAmount" THEN f."last" END
FROM (
  SELECT "orderId", min("day") AS "first", max("day") AS "last" FROM (
    SELECT "orderId", "day" FROM "Shipment"
    UNION ALL SELECT a."orderId", y."day" FROM "Allocation" a JOIN "Payment" y ON y."id" = a."paymentId") AS facts
  GROUP BY 1) AS f
WHERE f."orderId" = o."id";
CREATE INDEX "Order_balance" ON "Order" USING gist (daterange("balanceFrom", "balanceUntil", '[]')) WHERE "balanceFrom" IS NOT NULL;

-- When debts were given up; an order closes after its debt is.
UPDATE "Order" SET "paymentWrittenOffOn" = coalesce("closedOn", "updatedAt"::date) WHERE "paymentWrittenOff";

-- Orders whose goods and money differ now. PostgreSQL can't guess how few they are from the two columns: it is told.
CREATE STATISTICS "Order_unsettled" ON ("shippedAmount" - "paid") FROM "Order";
DROP INDEX "Order_client_unsettled";
CREATE INDEX "Order_client_unsettled" ON "Order" ("clientId") WHERE "shippedAmount" - "paid" <> 0 AND NOT "paymentWrittenOff";

-- Advances awaited: of today's open orders, and of the orders in work on any past day.
CREATE INDEX "Order_open_nextPayment" ON "Order" ("nextPaymentOn") WHERE "open";
CREATE INDEX "Order_in_work" ON "Order" USING gist (daterange("confirmedOn",
  CASE WHEN coalesce("closedOn", "cancelledOn") >= "confirmedOn" THEN coalesce("closedOn", "cancelledOn") END, '[]'))
  WHERE "confirmedOn" IS NOT NULL;

-- What was recorded after a moment, whatever day it is of.
CREATE INDEX "Shipment_recordedAt" ON "Shipment" USING brin ("recordedAt");
CREATE INDEX "Allocation_recordedAt" ON "Allocation" USING brin ("recordedAt");
CREATE INDEX "Payment_recordedAt" ON "Payment" USING brin ("recordedAt");
-- What is due within a period, and what has been paid of it.
CREATE INDEX "SchedulePart_planned" ON "SchedulePart" ("plannedOn") INCLUDE ("orderId", "amount", "paid");
-- The last visits that are over: how long stages take.
CREATE INDEX "StageVisit_over" ON "StageVisit" ("leftAt" DESC, "id") WHERE "result" = 'advanced' AND "normDays" > 0;

GRANT SELECT, INSERT, UPDATE, DELETE ON "BankEntry", "ScheduleRevision", "PaymentPromise", "PaymentReminder", "CashForecast" TO svodka_app;
