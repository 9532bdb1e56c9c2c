import { ok, type Result, refuse } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { hangFile } from './hang-file.ts';
import type { AttachFileInput } from './input.ts';

/** Attaches an uploaded photo or drawing; the first photo becomes the product's picture. Refusal: `request.notFound`. */
export async function attachFile(
  command: Command,
  input: AttachFileInput,
): Promise<Result<{ pictureId: string | null }>> {
  const { tx } = command;
  const { productId, fileId, kind } = input;
  const caption = input.caption || null;
  const pictureOf = () => tx.selectFrom('Product').select('pictureId').where('id', '=', productId).executeTakeFirst();
  if (!(await pictureOf())) return refuse('request.notFound', { entity: 'product', entityId: productId });
  const file = await tx.selectFrom('File').select('name').where('id', '=', fileId).executeTakeFirst();
  if (!file) return refuse('request.notFound', { entity: 'file', entityId: fileId });
  const hung = await hangFile(command, { productId, fileId, name: file.name, kind, caption });
  if (!hung) await nameAnew(command, { productId, fileId, kind, caption });
  return ok({ pictureId: (await pictureOf())?.pictureId ?? null });
}

/** What hung there already is called and counted as it is said now. */
async function nameAnew(
  command: Command,
  { productId, fileId, kind, caption }: Required<AttachFileInput> & { caption: string | null },
): Promise<void> {
  await command.tx
    .updateTable('ProductFile')
    .set({ kind, caption })
    .where('productId', '=', productId)
    .where('fileId', '=', fileId)
    .execute();
  command.record({
    type: 'product.fileAttached',
    entity: 'product',
    entityId: productId,
    payload: { fileId, kind, caption },
  });
}
