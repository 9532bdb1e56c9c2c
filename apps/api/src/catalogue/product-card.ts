import type { Database } from '@svodka/database';
import { can, instantFromMillis, type Role, refusal } from '@svodka/domain';
import { refuseRead } from '../platform/trpc.ts';
import { productRecord } from './product-record.ts';

/** A product's card; the cost only for those entitled. Refusal: `request.notFound`. */
export async function productCard(db: Database, role: Role, id: string) {
  const record = await productRecord(db, id).executeTakeFirst();
  if (!record) refuseRead(refusal('request.notFound', { entity: 'product', entityId: id }));
  const { properties, prices, stocks, files, buyers, ...product } = record;
  const hasDrawing = files.some((file) => file.kind === 'drawing');
  const counted = stocks.map((stock) => ({
    ...stock,
    // Moments inside JSON come in PostgreSQL's own spelling of ISO 8601.
    countedAt: instantFromMillis(Date.parse(stock.countedAt)),
  }));
  return {
    product: { ...product, hasDrawing, cost: can(role, 'cost.read') ? product.cost : null },
    properties,
    prices,
    stocks: counted,
    files,
    buyers,
  };
}
