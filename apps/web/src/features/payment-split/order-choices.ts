import type { Outputs } from '#lib';
import type { SplitOrder } from './split.ts';

/** Orders as a split takes them: what they wait for, or, of a refund, what was paid for them. */
export function orderChoices(orders: Outputs['payments']['ordersToChoose'], refund: boolean): SplitOrder[] {
  return orders.map(({ id, number, stage, amount, paid, open }) => ({
    id,
    number,
    stage,
    amount,
    available: refund ? paid : open,
  }));
}
