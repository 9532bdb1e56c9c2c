import type { NewShipment } from '../evolve-order.ts';
import type { OrderRecord } from '../order-record.ts';

/** An order whole: what rules look at, and the columns they don't. */
export interface StoredOrder {
  record: OrderRecord;
  lifecycleId: string;
  externalId: string | null;
  currency: string;
}

/** What is done to one of many orders. */
export interface OrderChange {
  before: StoredOrder | null;
  after: StoredOrder;
  shipments: readonly NewShipment[];
}
