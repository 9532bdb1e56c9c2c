import type { Command } from '../../platform/command.ts';
import { type ColumnTypes, insertRows, updateRows } from '../../platform/database/set-rows.ts';
import { changesBetween } from '../../platform/events.ts';
import type { Outcome } from '../report/index.ts';
import type { Later } from './later.ts';
import type { ProductShelf, ShelvedProduct } from './product-shelf.ts';

const columns = {
  externalId: 'text',
  article: 'text',
  name: 'text',
  groupId: 'uuid',
  unit: 'text',
  description: 'text',
  manufacturer: 'text',
  barcode: 'text',
  vatKind: 'text',
  cost: 'bigint',
  leadTimeDays: 'int',
  stock: 'bigint',
  price: 'bigint',
  pictureId: 'uuid',
  active: 'boolean',
  version: 'int',
  updatedAt: 'timestamptz',
} as const satisfies ColumnTypes;

/**
 * Writes new products and what changed of known ones, leaves the rest alone, records an event for each that came or
 * changed, and then does what had to wait for the rows.
 */
export async function saveProducts(
  command: Command,
  shelf: ProductShelf,
  later: readonly Later[] = [],
): Promise<Map<string, Outcome>> {
  const { tx, now } = command;
  const outcomes = new Map<string, Outcome>();
  const changed: ShelvedProduct[] = [];
  for (const product of shelf.all()) {
    const changes = { ...changesBetween<object>(product.before ?? {}, product.after), ...product.alsoChanged };
    const outcome = outcomeOf(product, changes);
    outcomes.set(product.id, outcome);
    if (outcome === 'unchanged') continue;
    changed.push(product);
    command.record({ type: 'product.imported', entity: 'product', entityId: product.id, changes });
  }
  const fresh = changed.filter((product) => product.before === null);
  const created = fresh.map(({ id, after }) => ({ id, ...after, version: 1, createdAt: now, updatedAt: now }));
  await insertRows(tx, 'Product', { id: 'uuid', ...columns, createdAt: 'timestamptz' }, created);
  const known = changed.filter((product) => product.before !== null);
  const updated = known.map(({ id, version, after }) => ({ id, ...after, version: version + 1, updatedAt: now }));
  await updateRows(tx, 'Product', columns, updated);
  for (const write of later) await write();
  return outcomes;
}

function outcomeOf({ before }: ShelvedProduct, changes: object): Outcome {
  if (before === null) return 'created';
  return Object.keys(changes).length > 0 ? 'updated' : 'unchanged';
}
