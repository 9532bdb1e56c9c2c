import { comparePlainDates, type PlainDate } from '../date.ts';
import type { SchedulePartId } from '../id.ts';
import { addKopecks, type Kopecks, kopecks } from '../money.ts';
import { ok, type Result, refuse } from '../result.ts';

/** A part that money may go to, or be taken back from. */
export type AllocatablePart = {
  readonly id: SchedulePartId;
  readonly position: number;
  readonly amount: Kopecks;
  readonly paid: Kopecks;
  readonly plannedDate: PlainDate | null;
};

export type PartAllocation = { readonly partId: SchedulePartId; readonly amount: Kopecks };

export type Allocations = {
  readonly allocations: readonly PartAllocation[];
  /** What no part took: the client's advance; negative when more is refunded than was paid. */
  readonly unallocated: Kopecks;
};

/** Due order: the planned day, parts without one last, then their place in the schedule. */
export function compareDueOrder(one: AllocatablePart, other: AllocatablePart): number {
  if (one.plannedDate !== other.plannedDate) {
    if (one.plannedDate === null) return 1;
    if (other.plannedDate === null) return -1;
    return comparePlainDates(one.plannedDate, other.plannedDate);
  }
  return one.position - other.position;
}

function inChosenOrder<Part extends AllocatablePart>(
  parts: readonly Part[],
  partIds: readonly SchedulePartId[] | undefined,
): Part[] {
  if (partIds === undefined) return parts.toSorted(compareDueOrder);
  return [...new Set(partIds)].flatMap((id) => parts.find((part) => part.id === id) ?? []);
}

/**
 * Spreads money over parts: in due order, or over the named parts in the named order. A part never gets more than it
 * lacks. A negative amount (a refund) is taken back from the latest parts first. Always Σ allocations + unallocated =
 * the amount. Ids of no part are passed over.
 */
export function allocate(
  parts: readonly AllocatablePart[],
  amount: Kopecks,
  partIds?: readonly SchedulePartId[],
): Allocations {
  const ordered = inChosenOrder(parts, partIds);
  const refund = amount < 0;
  let left: number = amount;
  const allocations: PartAllocation[] = [];
  for (const part of refund ? ordered.toReversed() : ordered) {
    const share = refund ? -Math.min(part.paid, -left) : Math.min(Math.max(0, part.amount - part.paid), left);
    if (share !== 0) allocations.push({ partId: part.id, amount: kopecks(share) });
    left -= share;
  }
  return { allocations, unallocated: kopecks(left) };
}

/**
 * Undoes what a payment did to these parts: money goes back from the parts that had it (or, for a refund undone, back to
 * them). What a part no longer holds, because its schedule has changed since, is taken as any refund would be. Always
 * Σ allocations + unallocated = −Σ given.
 */
export function takeBack(parts: readonly AllocatablePart[], given: readonly PartAllocation[]): Allocations {
  const own = given.flatMap(({ partId, amount }): PartAllocation[] => {
    const part = parts.find((one) => one.id === partId);
    if (part === undefined) return [];
    const back = amount > 0 ? -Math.min(amount, part.paid) : Math.min(-amount, part.amount - part.paid);
    return back === 0 ? [] : [{ partId, amount: kopecks(back) }];
  });
  const left = given.reduce((sum, one) => sum - one.amount, 0) - own.reduce((sum, one) => sum + one.amount, 0);
  const others = allocate(withAllocations(parts, own), kopecks(left));
  return { allocations: netAllocations([...own, ...others.allocations]), unallocated: others.unallocated };
}

/** One allocation a part: what is given and taken back is no change. */
export function netAllocations(allocations: readonly PartAllocation[]): PartAllocation[] {
  const byPart = Map.groupBy(allocations, (one) => one.partId);
  return [...byPart]
    .map(([partId, some]) => ({ partId, amount: addKopecks(...some.map((one) => one.amount)) }))
    .filter((one) => one.amount !== 0);
}

/** A payment about to be recorded; `partIds` when the user says what it is for. */
export type IncomingPayment = {
  readonly day: PlainDate;
  readonly amount: Kopecks;
  readonly partIds?: readonly SchedulePartId[];
};

export type AppliedPayment<Part extends AllocatablePart> = Allocations & { readonly parts: readonly Part[] };

/** The parts with what a payment gave them or took back. */
export function withAllocations<Part extends AllocatablePart>(
  parts: readonly Part[],
  allocations: readonly PartAllocation[],
): Part[] {
  const given = new Map(allocations.map((one) => [one.partId, one.amount]));
  return parts.map((part) => ({ ...part, paid: addKopecks(part.paid, given.get(part.id) ?? kopecks(0)) }));
}

/**
 * Records a payment (negative: a refund) against parts. Refusals: `payment.zero`, `payment.inFuture` {day},
 * `payment.unknownPart` {partId}. A refund beyond what was paid isn't refused: the bank did it; the rest is unallocated.
 */
export function applyPayment<Part extends AllocatablePart>(
  parts: readonly Part[],
  payment: IncomingPayment,
  today: PlainDate,
): Result<AppliedPayment<Part>> {
  if (payment.amount === 0) return refuse('payment.zero');
  if (comparePlainDates(payment.day, today) > 0) return refuse('payment.inFuture', { day: payment.day });
  const unknown = payment.partIds?.find((id) => parts.every((part) => part.id !== id));
  if (unknown !== undefined) return refuse('payment.unknownPart', { partId: unknown });
  const { allocations, unallocated } = allocate(parts, payment.amount, payment.partIds);
  return ok({ allocations, unallocated, parts: withAllocations(parts, allocations) });
}
