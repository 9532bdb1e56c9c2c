-- DropIndex
DROP INDEX "Notification_userId_eventId_kind_key";

-- DropIndex
DROP INDEX "Notification_userId_createdAt_idx";

-- AlterTable
ALTER TABLE "Notification" ADD COLUMN     "email" TEXT NOT NULL DEFAULT 'off',
ADD COLUMN     "emailedAt" TIMESTAMPTZ(3),
ADD COLUMN     "fact" TEXT,
ADD COLUMN     "inApp" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "snoozedUntil" TIMESTAMPTZ(3),
ADD COLUMN     "why" TEXT,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);
UPDATE "Notification" SET "fact" = 'event:' || "eventId", "why" = 'orderManager';
ALTER TABLE "Notification" DROP COLUMN "eventId",
ALTER COLUMN "fact" SET NOT NULL,
ALTER COLUMN "why" SET NOT NULL;

-- AlterTable
ALTER TABLE "Lifecycle" ADD COLUMN     "authorId" UUID;

-- AlterTable
ALTER TABLE "StageNorm" ADD COLUMN     "authorId" UUID,
ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "advanceReleasedOn" DATE,
ADD COLUMN     "attentionAt" TIMESTAMPTZ(3),
ADD COLUMN     "attentionKind" TEXT,
ADD COLUMN     "openQuestions" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "openTasks" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "untoldMoves" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "toShip" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ShipDateMove" ADD COLUMN     "episode" TEXT;

-- CreateTable
CREATE TABLE "NotificationSetting" (
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "inApp" BOOLEAN NOT NULL,
    "email" TEXT NOT NULL,

    CONSTRAINT "NotificationSetting_pkey" PRIMARY KEY ("userId","kind")
);

-- CreateTable
CREATE TABLE "OverdueFact" (
    "kind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "orderId" UUID NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OverdueFact_pkey" PRIMARY KEY ("kind","subjectId")
);

-- CreateTable
CREATE TABLE "Reason" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "party" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "archived" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Reason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadyEntry" (
    "id" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "quantity" BIGINT NOT NULL,
    "day" DATE NOT NULL,
    "authorId" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReadyEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlannedShipment" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "carrier" TEXT,
    "note" TEXT,
    "shipmentId" UUID,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PlannedShipment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlannedShipmentLine" (
    "plannedId" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "quantity" BIGINT NOT NULL,

    CONSTRAINT "PlannedShipmentLine_pkey" PRIMARY KEY ("plannedId","lineId")
);

-- CreateTable
CREATE TABLE "ServiceTask" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "subject" TEXT,
    "assigneeId" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acceptedAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "result" TEXT,
    "latenessReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ServiceTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskQuestion" (
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "toParty" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "askedById" UUID,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "TaskQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Reason_kind_name_key" ON "Reason"("kind", "name");

-- CreateIndex
CREATE INDEX "ReadyEntry_lineId_recordedAt_idx" ON "ReadyEntry"("lineId", "recordedAt");

-- CreateIndex
CREATE UNIQUE INDEX "PlannedShipment_shipmentId_key" ON "PlannedShipment"("shipmentId");

-- CreateIndex
CREATE INDEX "PlannedShipment_day_id_idx" ON "PlannedShipment"("day", "id");

-- CreateIndex
CREATE INDEX "PlannedShipment_orderId_idx" ON "PlannedShipment"("orderId");

-- CreateIndex
CREATE INDEX "PlannedShipmentLine_lineId_idx" ON "PlannedShipmentLine"("lineId");

-- CreateIndex
CREATE INDEX "ServiceTask_orderId_idx" ON "ServiceTask"("orderId");

-- CreateIndex
CREATE INDEX "ServiceTask_visitId_idx" ON "ServiceTask"("visitId");

-- CreateIndex
CREATE INDEX "TaskQuestion_taskId_idx" ON "TaskQuestion"("taskId");

-- CreateIndex
CREATE INDEX "Notification_fact_idx" ON "Notification"("fact");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_userId_kind_fact_key" ON "Notification"("userId", "kind", "fact");

-- AddForeignKey
ALTER TABLE "NotificationSetting" ADD CONSTRAINT "NotificationSetting_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadyEntry" ADD CONSTRAINT "ReadyEntry_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "OrderLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlannedShipment" ADD CONSTRAINT "PlannedShipment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlannedShipment" ADD CONSTRAINT "PlannedShipment_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "Shipment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlannedShipmentLine" ADD CONSTRAINT "PlannedShipmentLine_plannedId_fkey" FOREIGN KEY ("plannedId") REFERENCES "PlannedShipment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlannedShipmentLine" ADD CONSTRAINT "PlannedShipmentLine_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "OrderLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceTask" ADD CONSTRAINT "ServiceTask_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceTask" ADD CONSTRAINT "ServiceTask_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "StageVisit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceTask" ADD CONSTRAINT "ServiceTask_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskQuestion" ADD CONSTRAINT "TaskQuestion_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "ServiceTask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One norm for a stage, a category and a group from a day on: null means any.
CREATE UNIQUE INDEX "StageNorm_what_from" ON "StageNorm" ("lifecycleCode", "stage", "orderCategory", "groupId", "validFrom") NULLS NOT DISTINCT;

-- The worklist goes by what wants attention first.
UPDATE "Order" SET "attentionAt" = "stageDueAt", "attentionKind" = 'stage' WHERE "open" AND "stageDueAt" IS NOT NULL;
DROP INDEX "Order_open_urgency";
DROP INDEX "Order_all_open_urgency";
CREATE INDEX "Order_open_urgency" ON "Order" ("managerId", (coalesce("attentionAt", '9999-12-31 00:00:00+00'::timestamptz)), "id") WHERE "open";
CREATE INDEX "Order_all_open_urgency" ON "Order" ((coalesce("attentionAt", '9999-12-31 00:00:00+00'::timestamptz)), "id") WHERE "open";

-- The dispatcher's lines, whatever lies in the history.
UPDATE "OrderLine" l SET "toShip" = true FROM "Order" o
  WHERE o."id" = l."orderId" AND o."open" AND l."currentShipDate" IS NOT NULL AND l."shippedQuantity" + l."writtenOffQuantity" < l."quantity";
CREATE INDEX "OrderLine_toShip" ON "OrderLine" ("currentShipDate", "id") WHERE "toShip";

-- What was shipped in a period.
CREATE INDEX "Shipment_day_idx" ON "Shipment"("day");

-- A service's queue, and the due moments that may have passed.
CREATE INDEX "ServiceTask_queue" ON "ServiceTask" ("service", (coalesce("dueAt", '9999-12-31 00:00:00+00'::timestamptz)), "id") WHERE "state" IN ('open', 'accepted');
CREATE INDEX "TaskQuestion_open" ON "TaskQuestion" ("toParty", "askedAt") WHERE "answeredAt" IS NULL;

-- A person's notifications, the latest first; one that was put off is as new as the moment it comes back. Those the bell counts.
CREATE INDEX "Notification_shown" ON "Notification" ("userId", (coalesce("snoozedUntil", "createdAt")) DESC, "id" DESC) WHERE "inApp";
DROP INDEX "Notification_unread";
CREATE INDEX "Notification_unread" ON "Notification" ("userId") WHERE "inApp" AND "readAt" IS NULL AND "withdrawnAt" IS NULL;
CREATE INDEX "Notification_snoozed" ON "Notification" ("snoozedUntil") WHERE "snoozedUntil" IS NOT NULL;

-- Letters that wait to be sent.
CREATE INDEX "Notification_letters" ON "Notification" ("userId", "createdAt") WHERE "emailedAt" IS NULL AND "email" <> 'off';

-- An automatic move grows in one record.
CREATE INDEX "ShipDateMove_untold" ON "ShipDateMove" ("lineId") WHERE NOT "clientInformed";

GRANT SELECT, INSERT, UPDATE, DELETE ON "ServiceTask", "TaskQuestion", "Reason", "ReadyEntry", "PlannedShipment", "PlannedShipmentLine",
  "NotificationSetting", "OverdueFact" TO svodka_app;
