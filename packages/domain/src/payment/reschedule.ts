import type { WorkingCalendar } from '../calendar/index.ts';
import type { SchedulePartId } from '../id.ts';
import { addKopecks, type Kopecks, kopecks, minKopecks } from '../money.ts';
import { type AnchorDays, buildSchedule, type SchedulePartPlan } from './schedule.ts';
import type { PaymentTerms } from './terms.ts';

/** A part that exists, with what has been paid of it. */
export type PaidPart = { readonly id: SchedulePartId; readonly position: number; readonly paid: Kopecks };

/** A part of the new schedule; `id` is that of the part it continues, null for a new one. */
export type RescheduledPart = SchedulePartPlan & { readonly id: SchedulePartId | null; readonly paid: Kopecks };

export type Reschedule = {
  readonly parts: readonly RescheduledPart[];
  /** What no longer fits into the order: the client's advance. */
  readonly unallocated: Kopecks;
};

/** Raises every part to what is paid of it and takes the difference from the last parts that have room. */
function holdPaid(amounts: readonly number[], paid: readonly number[]): number[] {
  const held = amounts.map((amount, at) => Math.max(amount, paid[at] ?? 0));
  let over = held.reduce((sum, amount, at) => sum + amount - (amounts[at] ?? 0), 0);
  for (let at = held.length - 1; at >= 0 && over > 0; at--) {
    const room = (held[at] ?? 0) - (paid[at] ?? 0);
    const cut = Math.min(room, over);
    held[at] = (held[at] ?? 0) - cut;
    over -= cut;
  }
  return held;
}

/** Keeps what is paid where it is as long as the order carries it: the last parts give way first. */
function keepWithin(paid: readonly number[], limit: number): number[] {
  let left = limit;
  return paid.map((amount) => {
    const kept = Math.min(amount, left);
    left -= kept;
    return kept;
  });
}

/**
 * The schedule after a change of terms or amount. Parts continue by position; money stays on the part it paid (such a
 * part never shrinks below it), the rest of the amount is re-split; money of parts that are gone flows into the open
 * ones in order, and what doesn't fit is unallocated. Always: Σ parts = the new amount, Σ paid + unallocated = what was
 * paid, paid ≤ amount of each part.
 */
export function reschedule(
  calendar: WorkingCalendar,
  existing: readonly PaidPart[],
  terms: PaymentTerms,
  newAmount: Kopecks,
  anchorDays: AnchorDays,
): Reschedule {
  const plan = buildSchedule(calendar, terms, newAmount, anchorDays);
  const before = new Map(existing.map((part) => [part.position, part]));
  const total = addKopecks(...existing.map((part) => part.paid));
  const kept = keepWithin(
    plan.map((part) => before.get(part.position)?.paid ?? 0),
    newAmount,
  );
  const amounts = holdPaid(
    plan.map((part) => part.amount),
    kept,
  );
  let pool = kopecks(total - kept.reduce((sum, paid) => sum + paid, 0));
  const parts = plan.map((part, at) => {
    const amount = kopecks(amounts[at] ?? 0);
    const held = kopecks(kept[at] ?? 0);
    const poured = minKopecks(pool, kopecks(amount - held));
    pool = kopecks(pool - poured);
    return { ...part, id: before.get(part.position)?.id ?? null, amount, paid: addKopecks(held, poured) };
  });
  return { parts, unallocated: pool };
}
