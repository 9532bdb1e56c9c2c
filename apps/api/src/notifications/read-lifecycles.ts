import type { DatabaseTransaction } from '@svodka/database';
import type { Lifecycle } from '@svodka/domain';
import { lifecycleById } from '../orders/index.ts';

/** The lifecycles of many orders, each read once. */
export async function readLifecycles(
  tx: DatabaseTransaction,
  ids: Iterable<string | null>,
): Promise<Map<string | null, Lifecycle>> {
  const lifecycles = new Map<string | null, Lifecycle>();
  for (const id of new Set(ids)) if (id !== null) lifecycles.set(id, await lifecycleById(tx, id));
  return lifecycles;
}
