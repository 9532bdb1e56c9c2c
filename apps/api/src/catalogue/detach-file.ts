import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import type { DetachFileInput } from './input.ts';

/** Takes a file off a product; if it was the picture, the next photo takes its place. Refusal: `request.notFound`. */
export async function detachFile(
  command: Command,
  input: DetachFileInput,
): Promise<Result<{ pictureId: string | null }>> {
  const { tx, now } = command;
  const { productId, fileId } = input;
  const product = await tx
    .selectFrom('Product')
    .select('pictureId')
    .where('id', '=', productId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!product) return refuse('request.notFound', { entity: 'product', entityId: productId });
  const gone = await tx
    .deleteFrom('ProductFile')
    .where('productId', '=', productId)
    .where('fileId', '=', fileId)
    .returning(['kind', 'caption'])
    .executeTakeFirst();
  if (!gone) return refuse('request.notFound', { entity: 'file', entityId: fileId });
  const pictureId = product.pictureId === fileId ? await firstPhoto(command, productId) : product.pictureId;
  await tx.updateTable('Product').set({ pictureId, updatedAt: now }).where('id', '=', productId).execute();
  command.record({
    type: 'product.fileDetached',
    entity: 'product',
    entityId: productId,
    payload: { fileId },
    changes: { [gone.kind]: [gone.caption ?? fileId, null] },
  });
  return ok({ pictureId });
}

async function firstPhoto({ tx }: Command, productId: string): Promise<string | null> {
  const photo = await tx
    .selectFrom('ProductFile')
    .select('fileId')
    .where('productId', '=', productId)
    .where('kind', '=', 'photo')
    .orderBy('position')
    .orderBy('fileId')
    .limit(1)
    .executeTakeFirst();
  return photo?.fileId ?? null;
}
