import { sql } from 'kysely';
import type { Command } from '../../platform/command.ts';
import type { Tally } from '../report/index.ts';

export interface AttachedFile {
  productId: string;
  fileId: string;
  kind: 'photo' | 'drawing';
  caption: string | null;
}

/** Hangs a file on a product, once; the first photo of a product without a picture becomes it. */
export async function attachFile(command: Command, tally: Tally, file: AttachedFile): Promise<void> {
  const { tx, now } = command;
  const { productId, fileId, kind, caption } = file;
  const { rows } = await sql<{ fileId: string }>`
    INSERT INTO "ProductFile" ("productId", "fileId", "kind", "caption", "position")
    SELECT ${productId}::uuid, ${fileId}::uuid, ${kind}, ${caption}::text, coalesce(max("position") + 1, 0)
    FROM "ProductFile" WHERE "productId" = ${productId}::uuid
    ON CONFLICT ("productId", "fileId") DO NOTHING RETURNING "fileId"`.execute(tx);
  if (rows.length === 0) return tally.count('files', 'unchanged');
  if (kind === 'photo') {
    await sql`UPDATE "Product" SET "pictureId" = ${fileId}::uuid, "version" = "version" + 1, "updatedAt" = ${now}::timestamptz
      WHERE "id" = ${productId}::uuid AND "pictureId" IS NULL`.execute(tx);
  }
  command.record({
    type: 'product.imported',
    entity: 'product',
    entityId: productId,
    payload: { kind },
    changes: { file: [null, fileId] },
  });
  tally.count('files', 'created');
}
