-- AlterTable
ALTER TABLE "Client" ADD COLUMN "mergedIntoId" UUID;

-- CreateTable
CREATE TABLE "ClientDuplicate" (
    "id" UUID NOT NULL,
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "strength" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "reasons" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ClientDuplicate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClientMerge" (
    "id" UUID NOT NULL,
    "survivorId" UUID NOT NULL,
    "loserId" UUID NOT NULL,
    "record" JSONB NOT NULL,
    "mergedById" UUID,
    "mergedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneById" UUID,
    "undoneAt" TIMESTAMPTZ(3),
    "undone" JSONB,

    CONSTRAINT "ClientMerge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ClientDuplicate_secondId_idx" ON "ClientDuplicate"("secondId");

-- CreateIndex
CREATE INDEX "ClientDuplicate_state_score_id_idx" ON "ClientDuplicate"("state", "score" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "ClientDuplicate_firstId_secondId_key" ON "ClientDuplicate"("firstId", "secondId");

-- CreateIndex
CREATE INDEX "ClientMerge_mergedAt_id_idx" ON "ClientMerge"("mergedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ClientMerge_survivorId_idx" ON "ClientMerge"("survivorId");

-- CreateIndex
CREATE INDEX "ClientMerge_loserId_idx" ON "ClientMerge"("loserId");

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Client"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientDuplicate" ADD CONSTRAINT "ClientDuplicate_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientDuplicate" ADD CONSTRAINT "ClientDuplicate_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientMerge" ADD CONSTRAINT "ClientMerge_survivorId_fkey" FOREIGN KEY ("survivorId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientMerge" ADD CONSTRAINT "ClientMerge_loserId_fkey" FOREIGN KEY ("loserId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Client" ADD CONSTRAINT "Client_merged" CHECK ("mergedIntoId" <> "id");
ALTER TABLE "ClientDuplicate" ADD CONSTRAINT "ClientDuplicate_order" CHECK ("firstId" < "secondId");
CREATE INDEX "Client_mergedIntoId" ON "Client" ("mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;
-- One is part of another once at a time; after undoing, it may be again.
CREATE UNIQUE INDEX "ClientMerge_standing" ON "ClientMerge" ("loserId") WHERE "undoneAt" IS NULL;

-- Where an id that somebody still holds leads now: merges are flat, so that one step is enough.
CREATE FUNCTION living_client(client uuid) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce((SELECT "mergedIntoId" FROM "Client" WHERE "id" = client), client)
$$;

-- Whatever is written for a client that was merged, however late or by which path, is the surviving client's. The lock
-- waits for a merge under way; without it the foreign key's own check would wait too, and then let the row through.
CREATE FUNCTION follow_merged_client() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  survivor uuid;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."clientId" IS NOT DISTINCT FROM OLD."clientId" THEN RETURN NEW; END IF;
  LOOP
    SELECT "mergedIntoId" INTO survivor FROM "Client" WHERE "id" = NEW."clientId" FOR KEY SHARE;
    EXIT WHEN survivor IS NULL;
    NEW."clientId" := survivor;
  END LOOP;
  RETURN NEW;
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Order', 'Payment', 'BankEntry', 'Contact', 'Address', 'BankAccount', 'Contract',
    'ClientResponsibility', 'ClientEvent', 'PaymentPromise', 'PaymentReminder'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OF "clientId" ON %I FOR EACH ROW EXECUTE FUNCTION follow_merged_client()',
      name || '_follow_merged_client', name);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON "ClientDuplicate", "ClientMerge" TO svodka_app;
