-- CreateTable
CREATE TABLE "UploadBatch" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "filesTotal" INTEGER NOT NULL,
    "bytesTotal" BIGINT NOT NULL DEFAULT 0,
    "archiveId" UUID,
    "status" TEXT NOT NULL DEFAULT 'sending',
    "failure" JSONB,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "UploadBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UploadItem" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "kind" TEXT,
    "caption" TEXT,
    "fileId" UUID,
    "productId" UUID,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "candidates" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UploadItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "UploadBatch_createdAt_id_idx" ON "UploadBatch"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "UploadBatch_authorId_status_idx" ON "UploadBatch"("authorId", "status");

-- CreateIndex
CREATE INDEX "UploadItem_batchId_state_path_idx" ON "UploadItem"("batchId", "state", "path");

-- CreateIndex
CREATE INDEX "UploadItem_fileId_idx" ON "UploadItem"("fileId");

-- CreateIndex
CREATE INDEX "UploadItem_productId_idx" ON "UploadItem"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "UploadItem_batchId_path_key" ON "UploadItem"("batchId", "path");

-- AddForeignKey
ALTER TABLE "UploadBatch" ADD CONSTRAINT "UploadBatch_archiveId_fkey" FOREIGN KEY ("archiveId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UploadItem" ADD CONSTRAINT "UploadItem_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "UploadBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UploadItem" ADD CONSTRAINT "UploadItem_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UploadItem" ADD CONSTRAINT "UploadItem_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is hung is on a product, what is refused has its reason.
ALTER TABLE "UploadItem"
  ADD CONSTRAINT "UploadItem_state" CHECK ("state" IN ('attached', 'duplicate', 'unmatched', 'refused', 'skipped')),
  ADD CONSTRAINT "UploadItem_hung" CHECK (("state" IN ('attached', 'duplicate')) = ("productId" IS NOT NULL)),
  ADD CONSTRAINT "UploadItem_reason" CHECK (("state" = 'refused') = ("reason" IS NOT NULL)),
  ADD CONSTRAINT "UploadItem_file" CHECK ("state" = 'refused' OR "fileId" IS NOT NULL);
ALTER TABLE "UploadBatch"
  ADD CONSTRAINT "UploadBatch_status" CHECK ("status" IN ('sending', 'unpacking', 'done', 'failed'));

-- Whether a file has been hung already, whatever it was called.
CREATE INDEX "ProductFile_file" ON "ProductFile" ("fileId");

GRANT SELECT, INSERT, UPDATE, DELETE ON "UploadBatch", "UploadItem" TO svodka_app;
