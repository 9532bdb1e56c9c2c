-- CreateTable
CREATE TABLE "Handover" (
    "id" UUID NOT NULL,
    "fromManagerId" UUID,
    "fromDay" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "note" TEXT,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HandoverClient" (
    "handoverId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "toManagerId" UUID NOT NULL,
    "formerManagerId" UUID,
    "responsibleFrom" DATE,
    "outcome" TEXT NOT NULL DEFAULT 'planned',

    CONSTRAINT "HandoverClient_pkey" PRIMARY KEY ("handoverId","clientId")
);

-- CreateTable
CREATE TABLE "HandoverOrder" (
    "handoverId" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "toManagerId" UUID NOT NULL,
    "formerManagerId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "HandoverOrder_pkey" PRIMARY KEY ("handoverId","orderId")
);

-- CreateTable
CREATE TABLE "HandoverKept" (
    "handoverId" UUID NOT NULL,
    "orderId" UUID NOT NULL,

    CONSTRAINT "HandoverKept_pkey" PRIMARY KEY ("handoverId","orderId")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "deputyId" UUID NOT NULL,
    "fromDay" DATE NOT NULL,
    "untilDay" DATE NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Handover_createdAt_id_idx" ON "Handover"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "HandoverClient_clientId_idx" ON "HandoverClient"("clientId");

-- CreateIndex
CREATE INDEX "HandoverOrder_orderId_idx" ON "HandoverOrder"("orderId");

-- CreateIndex
CREATE INDEX "Absence_untilDay_idx" ON "Absence"("untilDay");

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_fromManagerId_fkey" FOREIGN KEY ("fromManagerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandoverClient" ADD CONSTRAINT "HandoverClient_handoverId_fkey" FOREIGN KEY ("handoverId") REFERENCES "Handover"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandoverClient" ADD CONSTRAINT "HandoverClient_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandoverClient" ADD CONSTRAINT "HandoverClient_toManagerId_fkey" FOREIGN KEY ("toManagerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandoverOrder" ADD CONSTRAINT "HandoverOrder_handoverId_fkey" FOREIGN KEY ("handoverId") REFERENCES "Handover"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandoverOrder" ADD CONSTRAINT "HandoverOrder_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandoverKept" ADD CONSTRAINT "HandoverKept_handoverId_fkey" FOREIGN KEY ("handoverId") REFERENCES "Handover"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandoverKept" ADD CONSTRAINT "HandoverKept_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_deputyId_fkey" FOREIGN KEY ("deputyId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Facts that no code path may break.
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_state" CHECK ("state" IN ('planned', 'done', 'cancelled', 'undone'));
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_days" CHECK ("untilDay" >= "fromDay");
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_deputy" CHECK ("deputyId" <> "userId");

-- A day of a client is one person's, and a day of a person belongs to one absence, whoever writes them at the same time.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE "ClientResponsibility" ADD CONSTRAINT "ClientResponsibility_alone" EXCLUDE USING gist (
  "clientId" WITH =, daterange("fromDay", "untilDay", '[]') WITH &&);
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_alone" EXCLUDE USING gist (
  "userId" WITH =, daterange("fromDay", "untilDay", '[]') WITH &&);

-- What the clock looks for each night.
CREATE INDEX "Handover_planned" ON "Handover" ("fromDay", "id") WHERE "state" = 'planned';

GRANT SELECT, INSERT, UPDATE, DELETE ON "Handover", "HandoverClient", "HandoverOrder", "HandoverKept", "Absence" TO svodka_app;
