import { comparePlainDates, type PlainDate } from '../date.ts';
import type { Instant } from '../instant.ts';
import { type Kopecks, kopecks, minKopecks, subtractKopecks } from '../money.ts';

export type PromiseState = 'open' | 'kept' | 'broken';

/** A client's word to pay so much by a day, for one order or for whatever is owed. */
export type GivenPromise = {
  readonly id: string;
  readonly orderId: string | null;
  readonly amount: Kopecks;
  readonly givenAt: Instant;
  readonly givenOn: PlainDate;
  readonly promisedOn: PlainDate;
};

/** Money of a day, and when we learnt of it; without an order where no order has taken it. */
export type PromisedMoney = {
  readonly orderId: string | null;
  readonly amount: Kopecks;
  readonly day: PlainDate;
  readonly recordedAt: Instant;
};

export type FollowedPromise = { readonly id: string; readonly paid: Kopecks; readonly state: PromiseState };

function countsFor(promise: GivenPromise, money: PromisedMoney): boolean {
  const inTime =
    comparePlainDates(money.day, promise.givenOn) >= 0 && comparePlainDates(money.day, promise.promisedOn) <= 0;
  const sameOrder = promise.orderId === null || promise.orderId === money.orderId;
  return inTime && sameOrder && money.recordedAt >= promise.givenAt;
}

/** The nearest day first; of one day, a promise for an order before one for anything. */
function compareClaims(one: GivenPromise, other: GivenPromise): number {
  const byDay = comparePlainDates(one.promisedOn, other.promisedOn);
  return byDay === 0 ? Number(one.orderId === null) - Number(other.orderId === null) : byDay;
}

/**
 * What became of a client's promises by a day. Money that came after a promise and not later than its day goes to the
 * promise with the nearest day; a kopeck keeps one promise only. Kept: all of it came; broken: it didn't and the day has
 * passed. The answer is in the order of `promises`.
 */
export function followPromises(
  promises: readonly GivenPromise[],
  money: readonly PromisedMoney[],
  today: PlainDate,
): FollowedPromise[] {
  const claims = promises.toSorted(compareClaims).map((promise) => ({ promise, paid: kopecks(0) }));
  for (const piece of money.toSorted((one, other) => comparePlainDates(one.day, other.day))) {
    let left = piece.amount;
    for (const claim of claims) {
      if (left <= 0 || !countsFor(claim.promise, piece)) continue;
      const part = minKopecks(left, subtractKopecks(claim.promise.amount, claim.paid));
      claim.paid = kopecks(claim.paid + part);
      left = subtractKopecks(left, part);
    }
  }
  const paidById = new Map(claims.map(({ promise, paid }) => [promise.id, paid]));
  return promises.map(({ id, amount, promisedOn }) => {
    const paid = paidById.get(id) ?? kopecks(0);
    const late = comparePlainDates(promisedOn, today) < 0;
    return { id, paid, state: paid >= amount ? 'kept' : late ? 'broken' : 'open' };
  });
}
