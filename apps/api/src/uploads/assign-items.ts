import { ok, type Result, refuse } from '@svodka/domain';
import { hangFile } from '../catalogue/index.ts';
import type { Command } from '../platform/command.ts';
import type { AssignItemsInput } from './input.ts';
import { lockItems, tellOfItems } from './lock-items.ts';

/**
 * Hangs files that fitted no article, or were left out, on the products a person chose. What somebody else has decided
 * meanwhile stays; `changed` counts the rest. Refusal: `request.notFound`.
 */
export async function assignItems(command: Command, input: AssignItemsInput): Promise<Result<{ changed: number }>> {
  const { tx } = command;
  const chosen = new Map(input.items.map(({ itemId, productId }) => [itemId, productId]));
  const products = [...new Set(chosen.values())];
  const found = await tx
    .selectFrom('Product')
    .select('id')
    .where('id', 'in', products)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  const unknown = products.find((id) => found.every((product) => product.id !== id));
  if (unknown) return refuse('request.notFound', { entity: 'product', entityId: unknown });
  const items = await lockItems(command, [...chosen.keys()], ['unmatched', 'skipped']);
  for (const { id, path, kind, fileId, caption } of items) {
    const productId = chosen.get(id);
    if (!productId) continue;
    const name = path.split('/').at(-1) ?? path;
    const hung = await hangFile(command, { productId, fileId, name, kind, caption });
    const state = hung ? 'attached' : 'duplicate';
    await tx.updateTable('UploadItem').set({ productId, state }).where('id', '=', id).execute();
  }
  tellOfItems(command, 'upload.assigned', items);
  return ok({ changed: items.length });
}
