import type { PaymentId, SchedulePartId } from '../id.ts';
import { type Kopecks, kopecks } from '../money.ts';
import type { PartAllocation } from './allocation.ts';

/** What a payment has given to a part, all its allocations together. */
export type HeldShare = { readonly paymentId: PaymentId; readonly partId: SchedulePartId; readonly amount: Kopecks };
export type ReleasedMoney = { readonly paymentId: PaymentId; readonly amount: Kopecks };

export type MovedMoney = {
  /** To be appended: what is taken back from parts (negative) and what is given to others. */
  readonly allocations: readonly HeldShare[];
  /** What returns to the payments: the client's advance again. */
  readonly released: readonly ReleasedMoney[];
};

/** Takes an amount back from a part: from the payments named first, never more than each holds there. */
function takeBack(held: readonly HeldShare[], { partId, amount }: PartAllocation): HeldShare[] {
  let left = -amount;
  const taken = held.flatMap((share) => {
    const part = share.partId === partId ? Math.min(Math.max(0, share.amount), left) : 0;
    left -= part;
    return part === 0 ? [] : [{ ...share, amount: kopecks(-part) }];
  });
  if (left > 0) throw new RangeError('more is taken back from a part than it holds');
  return taken;
}

/**
 * Which payments' money moves when parts are to hold more or less than they do (`changes`, by part). `held` is what
 * payments gave, the latest first: theirs is released first. Always: Σ allocations of a part = its change,
 * Σ allocations of a payment + what it gets back = 0. Throws RangeError when parts are to gain more than others lose.
 */
export function moveMoney(held: readonly HeldShare[], changes: readonly PartAllocation[]): MovedMoney {
  const taken = changes.filter(({ amount }) => amount < 0).flatMap((change) => takeBack(held, change));
  const rank = new Map(held.map(({ paymentId }, at) => [paymentId, at]));
  const pool = taken
    .map(({ paymentId, amount }) => ({ paymentId, left: -amount }))
    .sort((one, other) => (rank.get(other.paymentId) ?? 0) - (rank.get(one.paymentId) ?? 0));
  const given = changes.flatMap(({ partId, amount }) => {
    let lacks: number = Math.max(0, amount);
    const shares = pool.flatMap((source) => {
      const part = Math.min(source.left, lacks);
      source.left -= part;
      lacks -= part;
      return part === 0 ? [] : [{ paymentId: source.paymentId, partId, amount: kopecks(part) }];
    });
    if (lacks > 0) throw new RangeError('parts gain more than others lose');
    return shares;
  });
  const released = new Map<PaymentId, number>();
  for (const { paymentId, left } of pool) {
    if (left > 0) released.set(paymentId, (released.get(paymentId) ?? 0) + left);
  }
  return {
    allocations: [...taken, ...given],
    released: [...released].map(([paymentId, amount]) => ({ paymentId, amount: kopecks(amount) })),
  };
}
