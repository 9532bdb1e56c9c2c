import { sql } from 'kysely';
import type { Command } from '../../platform/command.ts';
import { insertRows } from '../../platform/database/set-rows.ts';
import { type Later, nothing } from './later.ts';
import type { ShelvedProduct } from './product-shelf.ts';

export interface WantedProperties {
  product: ShelvedProduct;
  /** Property → value: all that the product has. */
  values: ReadonlyMap<string, string>;
}

const columns = { productId: 'uuid', propertyId: 'uuid', value: 'text' } as const;

/** The values of properties, replaced as a whole where they differ. Works as `planPrices` does. */
export async function planProperties({ tx }: Command, wanted: readonly WantedProperties[]): Promise<Later> {
  if (wanted.length === 0) return nothing;
  const last = new Map(wanted.map((one) => [one.product.id, one]));
  const { rows } = await sql<{ productId: string; propertyId: string; value: string }>`
    SELECT "productId", "propertyId", "value" FROM "ProductPropertyValue"
    WHERE "productId" = ANY(${[...last.keys()]}::uuid[])`.execute(tx);
  const known = Map.groupBy(rows, (row) => row.productId);
  const changed = [...last.values()].filter(({ product, values }) => {
    const before = Object.fromEntries((known.get(product.id) ?? []).map((row) => [row.propertyId, row.value]));
    const after = Object.fromEntries(values);
    if (sorted(before) === sorted(after)) return false;
    product.alsoChanged = { ...product.alsoChanged, properties: [before, after] };
    return true;
  });
  const ids = changed.map((one) => one.product.id);
  if (ids.length > 0) await sql`DELETE FROM "ProductPropertyValue" WHERE "productId" = ANY(${ids}::uuid[])`.execute(tx);
  const fresh = changed.flatMap(({ product, values }) =>
    [...values].map(([propertyId, value]) => ({ productId: product.id, propertyId, value })),
  );
  return () => insertRows(tx, 'ProductPropertyValue', columns, fresh);
}

function sorted(values: Record<string, string>): string {
  return JSON.stringify(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)));
}
