import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import type { AttachFileInput } from './input.ts';

/** Attaches an uploaded photo or drawing; the first photo becomes the product's picture. Refusal: `request.notFound`. */
export async function attachFile(
  command: Command,
  input: AttachFileInput,
): Promise<Result<{ pictureId: string | null }>> {
  const { tx, now } = command;
  const { productId, fileId, kind } = input;
  const caption = input.caption || null;
  const product = await tx
    .selectFrom('Product')
    .select('pictureId')
    .where('id', '=', productId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!product) return refuse('request.notFound', { entity: 'product', entityId: productId });
  const file = await tx.selectFrom('File').select('name').where('id', '=', fileId).executeTakeFirst();
  if (!file) return refuse('request.notFound', { entity: 'file', entityId: fileId });
  await tx
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
    .onConflict((conflict) => conflict.columns(['productId', 'fileId']).doUpdateSet({ kind, caption }))
    .execute();
  const pictureId = product.pictureId ?? (kind === 'photo' ? fileId : null);
  await tx.updateTable('Product').set({ pictureId, updatedAt: now }).where('id', '=', productId).execute();
  command.record({
    type: 'product.fileAttached',
    entity: 'product',
    entityId: productId,
    payload: { fileId, name: file.name },
    changes: { [kind]: [null, file.name] },
  });
  return ok({ pictureId });
}
