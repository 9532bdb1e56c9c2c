import { fileId, ok, productId, type Result } from '@svodka/domain';
import { detachFile } from '../catalogue/index.ts';
import type { Command } from '../platform/command.ts';
import type { ItemsInput } from './input.ts';
import { type LockedItem, lockItems, tellOfItems } from './lock-items.ts';

/** Takes files off the products this upload hung them on, or back from those left out: they wait for a person again. */
export async function undoItems(command: Command, { itemIds }: ItemsInput): Promise<Result<{ changed: number }>> {
  const items = await lockItems(command, itemIds, ['attached', 'skipped']);
  const byProduct = items.toSorted((one, other) => (one.productId ?? '').localeCompare(other.productId ?? ''));
  for (const item of byProduct) await undoOne(command, item);
  tellOfItems(command, 'upload.undone', items);
  return ok({ changed: items.length });
}

async function undoOne(command: Command, item: LockedItem): Promise<void> {
  // On the product's page it may have been taken off already: then there is nothing to take off.
  if (item.productId) await detachFile(command, { productId: productId(item.productId), fileId: fileId(item.fileId) });
  await command.tx
    .updateTable('UploadItem')
    .set({
      state: 'unmatched',
      productId: null,
      ...(item.productId ? { candidates: [item.productId] } : {}),
    })
    .where('id', '=', item.id)
    .execute();
}
