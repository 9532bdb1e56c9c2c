import type { Command } from '../platform/command.ts';

export interface HungFile {
  productId: string;
  fileId: string;
  /** As the person called it. */
  name: string;
  kind: 'photo' | 'drawing';
  caption: string | null;
}

/**
 * Hangs a file on a product, once; the first photo of a product without a picture becomes it. False when it hung there
 * already: then nothing changes. The product is known to exist.
 */
export async function hangFile(
  command: Command,
  { productId, fileId, name, kind, caption }: HungFile,
): Promise<boolean> {
  const { tx, now } = command;
  const product = await tx
    .selectFrom('Product')
    .select('pictureId')
    .where('id', '=', productId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  const hung = await tx
    .insertInto('ProductFile')
    .values((eb) => ({
      productId,
      fileId,
      kind,
      caption,
      position: eb
        .selectFrom('ProductFile')
        .where('productId', '=', productId)
        .select((files) => files.fn.coalesce(files(files.fn.max<number>('position'), '+', 1), files.lit(0)).as('next')),
    }))
    .onConflict((conflict) => conflict.columns(['productId', 'fileId']).doNothing())
    .returning('fileId')
    .executeTakeFirst();
  if (!hung) return false;
  const pictureId = product.pictureId ?? (kind === 'photo' ? fileId : null);
  await tx.updateTable('Product').set({ pictureId, updatedAt: now }).where('id', '=', productId).execute();
  command.record({
    type: 'product.fileAttached',
    entity: 'product',
    entityId: productId,
    payload: { fileId, name },
    changes: { [kind]: [null, name] },
  });
  return true;
}
