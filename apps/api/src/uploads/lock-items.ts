import { sql } from 'kysely';
import type { Command } from '../platform/command.ts';
import type { ItemState } from './input.ts';

export interface LockedItem {
  id: string;
  batchId: string;
  path: string;
  kind: 'photo' | 'drawing';
  fileId: string;
  productId: string | null;
  caption: string | null;
  state: ItemState;
}

/** Items in one of the states, held till the end of the command; those decided otherwise meanwhile are left out. */
export async function lockItems(
  { tx }: Command,
  ids: readonly string[],
  states: readonly ItemState[],
): Promise<LockedItem[]> {
  const { rows } = await sql<LockedItem>`
    SELECT "id", "batchId", "path", "kind", "fileId", "productId", "caption", "state" FROM "UploadItem"
    WHERE "id" = ANY(${[...ids]}::uuid[]) AND "state" = ANY(${[...states]}::text[]) ORDER BY "id" FOR UPDATE`.execute(
    tx,
  );
  return rows;
}

/** What was decided of items is told to whoever watches their batches. */
export function tellOfItems(command: Command, type: string, items: readonly LockedItem[]): void {
  for (const [batchId, of] of Map.groupBy(items, (item) => item.batchId)) {
    command.record({ type, entity: 'upload', entityId: batchId, payload: { paths: of.map(({ path }) => path) } });
  }
}
