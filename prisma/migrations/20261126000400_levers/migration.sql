-- AlterTable
ALTER TABLE "ClientEvent" ADD COLUMN     "days" INTEGER,
ADD COLUMN     "evidenceFileId" UUID,
ADD COLUMN     "evidenceUrl" TEXT,
ADD COLUMN     "factKey" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "LeverUse" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "orderId" UUID,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "note" TEXT,
    "day" DATE NOT NULL,
    "authorId" UUID NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LeverUse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClientLeverSummary" (
    "clientId" UUID NOT NULL,
    "ours" INTEGER NOT NULL,
    "theirs" INTEGER NOT NULL,

    CONSTRAINT "ClientLeverSummary_pkey" PRIMARY KEY ("clientId")
);

-- CreateIndex
CREATE UNIQUE INDEX "LeverUse_clientId_key_authorId_day_key" ON "LeverUse"("clientId", "key", "authorId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "ClientEvent_factKey_key" ON "ClientEvent"("factKey");

-- AddForeignKey
ALTER TABLE "ClientEvent" ADD CONSTRAINT "ClientEvent_evidenceFileId_fkey" FOREIGN KEY ("evidenceFileId") REFERENCES "File"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeverUse" ADD CONSTRAINT "LeverUse_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeverUse" ADD CONSTRAINT "LeverUse_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientLeverSummary" ADD CONSTRAINT "ClientLeverSummary_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Automatic events written before facts had keys: the worker finds them anew. Kinds nobody knows keep their words in the note.
DELETE FROM "ClientEvent" WHERE "automatic";
UPDATE "ClientEvent" SET "kind" = 'other', "note" = concat_ws(': ', "kind", "note") WHERE "kind" NOT IN (
  'free_delivery', 'samples', 'urgent_order', 'discount', 'deferral', 'claim', 'concession', 'late_payment', 'early_payment',
  'late_shipment', 'promise_kept', 'promise_broken', 'other');

ALTER TABLE "ClientEvent" ADD CONSTRAINT "ClientEvent_fact" CHECK ("automatic" = ("factKey" IS NOT NULL));
ALTER TABLE "ClientEvent" ADD CONSTRAINT "ClientEvent_sides" CHECK (
  "polarity" IN (1, -1) AND "causedBy" IN ('us', 'client') AND ("withdrawnAt" IS NULL OR "automatic"));
ALTER TABLE "LeverUse" ADD CONSTRAINT "LeverUse_words" CHECK (
  "side" IN ('ours', 'theirs') AND "outcome" IN ('worked', 'partly', 'no', 'unanswered'));

-- The last orders a client was shipped: which of them went late.
CREATE INDEX "Order_client_shipped" ON "Order" ("clientId", "shippedOn" DESC, "id" DESC) WHERE "shippedPercent" = 100;

GRANT SELECT, INSERT, UPDATE, DELETE ON "LeverUse", "ClientLeverSummary" TO svodka_app;
