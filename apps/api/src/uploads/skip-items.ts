import { ok, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import type { ItemsInput } from './input.ts';
import { lockItems, tellOfItems } from './lock-items.ts';

/** Leaves files that fitted no article out of the list of those that wait. */
export async function skipItems(command: Command, { itemIds }: ItemsInput): Promise<Result<{ changed: number }>> {
  const items = await lockItems(command, itemIds, ['unmatched']);
  await command.tx
    .updateTable('UploadItem')
    .set({ state: 'skipped' })
    .where((eb) => eb('id', '=', eb.fn.any(eb.val(items.map(({ id }) => id)))))
    .execute();
  tellOfItems(command, 'upload.skipped', items);
  return ok({ changed: items.length });
}
