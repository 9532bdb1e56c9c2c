import type { WorkingCalendar } from '../calendar/index.ts';
import type { SchedulePartId } from '../id.ts';
import { addKopecks, type Kopecks, kopecks } from '../money.ts';
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

/** A part on its way from its plain share to its final amount. */
type Draft = { readonly plan: SchedulePartPlan; readonly id: SchedulePartId | null; held: number; amount: number };

/** Keeps what is paid where it is as long as the order carries it: the last parts give way first. */
function holdWithin(drafts: readonly Draft[], limit: number): void {
  let left = limit;
  for (const draft of drafts) {
    draft.held = Math.min(draft.held, left);
    left -= draft.held;
  }
}

/** Raises every part to what is paid of it and takes the difference from the last parts that have room. */
function raiseToHeld(drafts: readonly Draft[]): void {
  let over = 0;
  for (const draft of drafts) {
    const raised = Math.max(draft.amount, draft.held);
    over += raised - draft.amount;
    draft.amount = raised;
  }
  for (const draft of drafts.toReversed()) {
    const cut = Math.min(draft.amount - draft.held, over);
    draft.amount -= cut;
    over -= cut;
  }
}

/** Pours free money into parts that have room, in their order; what is left over is returned. */
function pour(drafts: readonly Draft[], money: number): number {
  let left = money;
  for (const draft of drafts) {
    const poured = Math.min(left, draft.amount - draft.held);
    draft.held += poured;
    left -= poured;
  }
  return left;
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
  const before = new Map(existing.map((part) => [part.position, part]));
  const drafts = buildSchedule(calendar, terms, newAmount, anchorDays).map((plan): Draft => {
    const part = before.get(plan.position);
    return { plan, id: part?.id ?? null, held: part?.paid ?? 0, amount: plan.amount };
  });
  holdWithin(drafts, newAmount);
  raiseToHeld(drafts);
  const held = drafts.reduce((sum, draft) => sum + draft.held, 0);
  const unallocated = pour(drafts, addKopecks(...existing.map((part) => part.paid)) - held);
  const parts = drafts.map(({ plan, id, held: paid, amount }) => {
    return { ...plan, id, amount: kopecks(amount), paid: kopecks(paid) };
  });
  return { parts, unallocated: kopecks(unallocated) };
}
