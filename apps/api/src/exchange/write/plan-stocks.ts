import { type Instant, type Thousandths, thousandths } from '@svodka/domain';
import { sql } from 'kysely';
import type { Command } from '../../platform/command.ts';
import { insertRows } from '../../platform/database/set-rows.ts';
import { type Later, nothing } from './later.ts';
import type { ShelvedProduct } from './product-shelf.ts';

export interface WarehouseQuantity {
  warehouse: string;
  quantity: Thousandths;
}

export interface WantedStock {
  product: ShelvedProduct;
  /** All that there is of the product: warehouses left out have none. */
  stocks: readonly WarehouseQuantity[];
  countedAt: Instant | null;
}

/** Where a file tells the total alone. */
export const allWarehouses = 'Все склады';

const columns = { productId: 'uuid', warehouse: 'text', quantity: 'bigint', countedAt: 'timestamptz' } as const;

/** What lies in the warehouses, replaced as a whole where it differs. Works as `planPrices` does. */
export async function planStocks({ tx, now }: Command, wanted: readonly WantedStock[]): Promise<Later> {
  if (wanted.length === 0) return nothing;
  const last = new Map(wanted.map((one) => [one.product.id, one]));
  const { rows } = await sql<WarehouseQuantity & { productId: string }>`
    SELECT "productId", "warehouse", "quantity" FROM "ProductStock" WHERE "productId" = ANY(${[...last.keys()]}::uuid[])
    `.execute(tx);
  const known = Map.groupBy(rows, (row) => row.productId);
  const changed: WantedStock[] = [];
  for (const one of last.values()) {
    const before = describe(known.get(one.product.id) ?? []);
    const after = describe(one.stocks);
    one.product.after.stock = thousandths(one.stocks.reduce((sum, stock) => sum + stock.quantity, 0));
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    one.product.alsoChanged = { ...one.product.alsoChanged, warehouses: [before, after] };
    changed.push(one);
  }
  const ids = changed.map((one) => one.product.id);
  if (ids.length > 0) await sql`DELETE FROM "ProductStock" WHERE "productId" = ANY(${ids}::uuid[])`.execute(tx);
  const fresh = changed.flatMap(({ product, stocks, countedAt }) =>
    Object.entries(describe(stocks)).map(([warehouse, quantity]) => ({
      productId: product.id,
      warehouse,
      quantity,
      countedAt: countedAt ?? now,
    })),
  );
  return () => insertRows(tx, 'ProductStock', columns, fresh);
}

/** Warehouse → quantity, in one order; a warehouse named twice holds both. */
function describe(stocks: readonly WarehouseQuantity[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { warehouse, quantity } of stocks) sums.set(warehouse, (sums.get(warehouse) ?? 0) + quantity);
  return Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}
