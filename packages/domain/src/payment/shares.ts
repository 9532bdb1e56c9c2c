import { comparePlainDates, type PlainDate } from '../date.ts';
import type { OrderId, SchedulePartId } from '../id.ts';
import { type Kopecks, kopecks } from '../money.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type AllocatablePart, allocate, type PartAllocation } from './allocation.ts';

/** What of a payment is meant for one order; a refund's shares are negative as it is. */
export type OrderShare = {
  readonly orderId: OrderId;
  readonly amount: Kopecks;
  /** When the user says which parts, in which order. */
  readonly partIds?: readonly SchedulePartId[] | undefined;
};

export type SharedPayment = {
  /** Each order once, with what its parts get. */
  readonly orders: readonly { readonly orderId: OrderId; readonly allocations: readonly PartAllocation[] }[];
  /** What no order took: the client's advance; negative when more is refunded than was paid. */
  readonly unallocated: Kopecks;
};

/**
 * Divides a payment over orders as its shares say; what an order can't take, and what no share claims, stays the client's
 * advance. Always Σ allocations + unallocated = the payment. Refusals: `payment.zero`, `payment.inFuture` {day},
 * `payment.sharesExceed` when the shares claim more than came, go the other way or name an order twice,
 * `payment.unknownPart` {partId}.
 */
export function sharePayment(
  payment: { readonly day: PlainDate; readonly amount: Kopecks },
  shares: readonly OrderShare[],
  partsOf: (orderId: OrderId) => readonly AllocatablePart[],
  today: PlainDate,
): Result<SharedPayment> {
  const { amount, day } = payment;
  if (amount === 0) return refuse('payment.zero');
  if (comparePlainDates(day, today) > 0) return refuse('payment.inFuture', { day });
  const claimed = shares.reduce((sum, share) => sum + share.amount, 0);
  const backwards = shares.some((share) => Math.sign(share.amount) !== Math.sign(amount));
  const twice = new Set(shares.map((share) => share.orderId)).size < shares.length;
  if (backwards || twice || Math.abs(claimed) > Math.abs(amount)) return refuse('payment.sharesExceed');
  let left: number = amount - claimed;
  const orders: { orderId: OrderId; allocations: readonly PartAllocation[] }[] = [];
  for (const { orderId, amount: share, partIds } of shares) {
    const parts = partsOf(orderId);
    const unknown = partIds?.find((id) => parts.every((part) => part.id !== id));
    if (unknown !== undefined) return refuse('payment.unknownPart', { partId: unknown });
    const { allocations, unallocated } = allocate(parts, share, partIds);
    orders.push({ orderId, allocations });
    left += unallocated;
  }
  return ok({ orders, unallocated: kopecks(left) });
}
