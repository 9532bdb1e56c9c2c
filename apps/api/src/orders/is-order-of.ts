import type { DatabaseTransaction } from '@svodka/database';

/** Whether an order is this client's. */
export async function isOrderOf(tx: DatabaseTransaction, clientId: string, orderId: string): Promise<boolean> {
  const orders = tx.selectFrom('Order').select('id').where('id', '=', orderId);
  return (await orders.where('clientId', '=', clientId).executeTakeFirst()) !== undefined;
}
