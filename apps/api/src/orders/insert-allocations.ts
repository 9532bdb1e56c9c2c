import type { DatabaseTransaction } from '@svodka/database';
import { insertRows } from '../platform/database/set-rows.ts';

const columns = {
  id: 'uuid',
  paymentId: 'uuid',
  orderId: 'uuid',
  partId: 'uuid',
  amount: 'bigint',
  recordedAt: 'timestamptz',
} as const;

/** Money of payments given to parts of orders' schedules, or taken back: any number of rows in a few statements. */
export const insertAllocations = (tx: DatabaseTransaction, rows: readonly object[]) =>
  insertRows(tx, 'Allocation', columns, rows);
