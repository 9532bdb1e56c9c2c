import { clientIdSchema } from '@svodka/domain';
import { z } from 'zod';
import type { PermittedContext } from '../../platform/trpc.ts';
import { openOrdersOf, ordersToRefund } from './candidates.ts';

export const ordersToChooseInput = z.object({ clientId: clientIdSchema, refund: z.boolean().default(false) });

/** What came goes to orders that wait for money; what goes back comes from orders that have some. */
export async function ordersToChoose(
  { db }: PermittedContext,
  { clientId, refund }: { clientId: string; refund: boolean },
) {
  const orders = refund ? await ordersToRefund(db, clientId) : await openOrdersOf(db, clientId);
  return orders.map(({ id, number, stage, amount, paid }) => ({
    id,
    number,
    stage,
    amount,
    paid,
    open: amount - paid,
  }));
}
