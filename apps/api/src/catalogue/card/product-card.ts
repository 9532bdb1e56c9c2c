import type { Database } from '@svodka/database';
import { can, instantFromMillis, type PlainDate, type Role, refusal } from '@svodka/domain';
import type { Clock } from '../../platform/clock.ts';
import { refuseRead } from '../../platform/trpc.ts';
import { productRecord } from './product-record.ts';
import { lastQuarters, quarterOf } from './quarters.ts';

/** A product's card; the cost only for those entitled. Refusal: `request.notFound`. */
export async function productCard({ db, clock }: { db: Database; clock: Clock }, role: Role, id: string) {
  const quarters = lastQuarters(clock.today());
  const record = await productRecord(db, id, quarters[0]?.from ?? clock.today()).executeTakeFirst();
  if (!record) refuseRead(refusal('request.notFound', { entity: 'product', entityId: id }));
  const { properties, prices, stocks, files, buyers, sold, ...product } = record;
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
    quarters: quarters.map((quarter) => ({ ...quarter, ...soldIn(sold, quarter.from) })),
  };
}

interface Sold {
  from: PlainDate;
  orders: number;
  quantity: number;
  amount: number;
}

function soldIn(sold: readonly Sold[], from: PlainDate): Omit<Sold, 'from'> {
  const { orders = 0, quantity = 0, amount = 0 } = sold.find((one) => quarterOf(one.from).from === from) ?? {};
  return { orders, quantity, amount };
}
