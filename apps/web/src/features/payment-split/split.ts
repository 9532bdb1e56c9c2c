/** An order money may be given to, or taken back from. */
export interface SplitOrder {
  id: string;
  number: string;
  stage: string;
  amount: number;
  /** The most it can take; of a refund, the most it can give back. */
  available: number;
}

/** How much each order gets, as typed: null is what doesn't read as a sum. */
export type Split = ReadonlyMap<string, number | null>;

export const emptySplit: Split = new Map();

export function splitSum(split: Split): number {
  return [...split.values()].reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

/** What no order gets: the client's advance; below zero when more is given than there is. */
export const splitLeft = (total: number, split: Split): number => total - splitSum(split);

export function isShareRight({ available }: SplitOrder, amount: number | null | undefined): boolean {
  return amount !== null && (amount ?? 0) >= 0 && (amount ?? 0) <= available;
}

/** Every sum reads as one, no order gets more than it can take, and all of them no more than there is. */
export function isSplitRight(total: number, orders: readonly SplitOrder[], split: Split): boolean {
  return orders.every((order) => isShareRight(order, split.get(order.id))) && splitLeft(total, split) >= 0;
}

/** Orders in the order they stand, each as much as it can take, until the money ends. */
export function spread(total: number, orders: readonly SplitOrder[]): Split {
  let left = total;
  const split = new Map<string, number>();
  for (const { id, available } of orders) {
    const amount = Math.max(0, Math.min(left, available));
    if (amount > 0) split.set(id, amount);
    left -= amount;
  }
  return split;
}

/** The shares a command takes: whole sums above zero. */
export function sharesOf(split: Split): Array<{ orderId: string; amount: number }> {
  return [...split].flatMap(([orderId, amount]) => (amount ? [{ orderId, amount }] : []));
}
