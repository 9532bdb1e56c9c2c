import type { Outputs } from '#lib';

export type Bought = Outputs['clients']['buys'][number];

export const buysOrders = ['expected', 'amount'] as const;
export type BuysOrder = (typeof buysOrders)[number];

/** Later than any day: what has no habit, or has lapsed, comes after what is expected. */
const never = '9999-12-31';
const expectedOn = ({ reorder }: Bought) => (reorder && !reorder.lapsed ? reorder.expectedOn : never);

/** By the day of the next expected order, the soonest and the overdue first, or by amount. */
export function sortedBuys(rows: readonly Bought[], order: BuysOrder): Bought[] {
  const byAmount = rows.toSorted((one, other) => other.amount - one.amount);
  if (order === 'amount') return byAmount;
  return byAmount.toSorted((one, other) => expectedOn(one).localeCompare(expectedOn(other)));
}
