import type { NewShipment, OrderRecord } from '../../orders/index.ts';

/** An order as the import sees it: what rules look at, and the columns they don't. */
export interface StoredOrder {
  record: OrderRecord;
  lifecycleId: string;
  externalId: string | null;
  currency: string;
}

/** What an import does to one order. */
export interface OrderChange {
  before: StoredOrder | null;
  after: StoredOrder;
  shipments: readonly NewShipment[];
}
