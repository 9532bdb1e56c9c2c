-- AlterTable
ALTER TABLE "Client" ADD COLUMN     "foreign" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "OverdueFact" ALTER COLUMN "orderId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "Activity" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "orderId" UUID,
    "contactId" UUID,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "assigneeId" UUID NOT NULL,
    "dueOn" DATE,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "outcome" TEXT,
    "followsId" UUID,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContractFile" (
    "contractId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "authorId" UUID,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContractFile_pkey" PRIMARY KEY ("contractId","fileId")
);

-- CreateTable
CREATE TABLE "ClientLabel" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "archived" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ClientLabel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClientClass" (
    "clientId" UUID NOT NULL,
    "quarter" DATE NOT NULL,
    "orders" INTEGER NOT NULL,
    "revenue" BIGINT NOT NULL,
    "margin" BIGINT NOT NULL,
    "abcRevenue" TEXT NOT NULL,
    "abcMargin" TEXT NOT NULL,
    "xyz" TEXT,
    "recency" INTEGER NOT NULL,
    "frequency" INTEGER NOT NULL,
    "monetary" INTEGER NOT NULL,
    "rfmGroup" TEXT NOT NULL,

    CONSTRAINT "ClientClass_pkey" PRIMARY KEY ("clientId","quarter")
);

-- CreateIndex
CREATE INDEX "Activity_orderId_idx" ON "Activity"("orderId");

-- CreateIndex
CREATE INDEX "Activity_contactId_idx" ON "Activity"("contactId");

-- CreateIndex
CREATE INDEX "ContractFile_fileId_idx" ON "ContractFile"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "ClientLabel_kind_name_key" ON "ClientLabel"("kind", "name");

-- CreateIndex
CREATE INDEX "ClientClass_quarter_abcRevenue_idx" ON "ClientClass"("quarter", "abcRevenue");

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContractFile" ADD CONSTRAINT "ContractFile_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContractFile" ADD CONSTRAINT "ContractFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientClass" ADD CONSTRAINT "ClientClass_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language can't say.
ALTER TABLE "ClientLabel" ADD CONSTRAINT "ClientLabel_kind" CHECK ("kind" IN ('category', 'activity'));
ALTER TABLE "ClientClass" ADD CONSTRAINT "ClientClass_scores" CHECK (
  "recency" BETWEEN 1 AND 5 AND "frequency" BETWEEN 1 AND 5 AND "monetary" BETWEEN 1 AND 5);
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_planned_or_done" CHECK ("dueOn" IS NOT NULL OR "doneAt" IS NOT NULL);
CREATE INDEX "Activity_client_planned" ON "Activity" ("clientId", "dueOn", "id") WHERE "doneAt" IS NULL;
CREATE INDEX "Activity_client_done" ON "Activity" ("clientId", "doneAt" DESC, "id" DESC) WHERE "doneAt" IS NOT NULL;
CREATE INDEX "Activity_person_planned" ON "Activity" ("assigneeId", "dueOn", "id") WHERE "doneAt" IS NULL;
CREATE INDEX "Activity_person_done" ON "Activity" ("assigneeId", "doneAt" DESC, "id" DESC) WHERE "doneAt" IS NOT NULL;
-- The scan for what is overdue looks every minute.
CREATE INDEX "Activity_due" ON "Activity" ("dueOn") WHERE "doneAt" IS NULL;

-- The words that clients carry already become the directories.
INSERT INTO "ClientLabel" ("id", "kind", "name")
  SELECT gen_random_uuid(), 'category', "category" FROM "Client" WHERE "category" <> '' GROUP BY "category"
  UNION ALL
  SELECT gen_random_uuid(), 'activity', a."name" FROM "Client", unnest("activities") AS a("name") WHERE a."name" <> '' GROUP BY a."name";

GRANT SELECT, INSERT, UPDATE, DELETE ON "Activity", "ContractFile", "ClientLabel", "ClientClass" TO svodka_app;
