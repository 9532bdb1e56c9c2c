import { addWorkingDays, type WorkingCalendar } from '../calendar/index.ts';
import type { PlainDate } from '../date.ts';

/** What stands between goods and the day they are to leave on, the worst first. */
export const shippingConflicts = ['overdue', 'notReady', 'advanceUnpaid', 'paused'] as const;
export type ShippingConflict = (typeof shippingConflicts)[number];

/** What conflicts are judged by: of a line's rest, or of the goods in a planned shipment. */
export type ShippingFacts = {
  readonly shipDate: PlainDate;
  /** Whether all of it is on the warehouse. */
  readonly ready: boolean;
  /** Whether the advance is paid, or the director let the work start without it. */
  readonly advanceCovered: boolean;
  readonly paused: boolean;
};

/** The day, and the last day by which goods have to be ready already. */
export type ShippingDays = { readonly today: PlainDate; readonly readyBy: PlainDate };

const readyAheadWorkingDays = 2;

/** Goods that leave within two working days have to be ready now: there is no time left to make them. */
export function shippingDays(calendar: WorkingCalendar, today: PlainDate): ShippingDays {
  return { today, readyBy: addWorkingDays(calendar, today, readyAheadWorkingDays) };
}

/**
 * Why goods may not leave on their day: the day has passed, they leave soon and aren't ready, nobody paid or released the
 * advance, the order stands. Source: R11, «conflicts shown».
 */
export function shippingConflictsOf(facts: ShippingFacts, { today, readyBy }: ShippingDays): ShippingConflict[] {
  const holds: Readonly<Record<ShippingConflict, boolean>> = {
    overdue: facts.shipDate < today,
    notReady: facts.shipDate <= readyBy && !facts.ready,
    advanceUnpaid: !facts.advanceCovered,
    paused: facts.paused,
  };
  return shippingConflicts.filter((conflict) => holds[conflict]);
}
