import { daysBetween, type PlainDate } from '../date.ts';
import type { Kopecks } from '../money.ts';
import type { LastUse, LedgerEvent, LeverOutcome } from './lever.ts';

/** The usual penalty of supply contracts: a tenth of a percent of the sum a day, a tenth of the sum at most. */
const penaltyShareADay = 0.001;
const largestPenaltyShare = 0.1;
/** What a word given about money, kept or not, weighs of the money. */
const wordShare = 0.05;
/** What an urgent order weighs of its sum: the usual extra charge for haste. */
const urgencyShare = 0.1;
/** What has no sum weighs as a thousand roubles: it is said after all that has one. */
const leastWeight = 100_000;

/** After so many days what happened weighs half. */
const halfLifeDays = 180;

/** Days until a used lever is as good as new: one that worked shouldn't wear out, one that failed rests longest. */
const restDays: Readonly<Record<LeverOutcome, number>> = { worked: 60, partly: 45, no: 90, unanswered: 7 };

/** The money an event weighs in a talk, in kopecks: what was given whole, what was late by its penalty. */
export function weightOf({ kind, value, days }: Pick<LedgerEvent, 'kind' | 'value' | 'days'>): number {
  return Math.max(leastWeight, (value ?? 0) * shareOf(kind, days ?? 0));
}

function shareOf(kind: LedgerEvent['kind'], days: number): number {
  switch (kind) {
    case 'late_payment':
    case 'early_payment':
    case 'late_shipment':
      return Math.min(largestPenaltyShare, days * penaltyShareADay);
    case 'promise_kept':
    case 'promise_broken':
    case 'deferral':
      return wordShare;
    case 'urgent_order':
      return urgencyShare;
    default:
      return 1;
  }
}

/** 1 today, a half after half a year, a quarter after a year. */
export function freshnessOf(lastOn: PlainDate, today: PlainDate): number {
  return 0.5 ** (Math.max(0, daysBetween(lastOn, today)) / halfLifeDays);
}

/** 1 for a lever never used or long rested; 0 on the day of its use, and growing day by day. */
export function unusedOf(use: Pick<LastUse, 'outcome' | 'day'> | undefined, today: PlainDate): number {
  if (use === undefined) return 1;
  return Math.min(1, Math.max(0, daysBetween(use.day, today) / restDays[use.outcome]));
}

/** The value × freshness of events together: each weighs by its own day, so that an old row of them doesn't outweigh a new one. */
export function freshWeightOf(events: readonly LedgerEvent[], today: PlainDate): number {
  return events.reduce((sum, event) => sum + weightOf(event) * freshnessOf(event.day, today), 0);
}

/** Money that is owed today is as fresh as today, and weighs whole. */
export const weightOfDebt = (overdue: Kopecks): number => Math.max(leastWeight, overdue);

/** How strong a lever is: unused × value × freshness (R3), in kopecks. */
export function strengthOf(freshWeight: number, use: LastUse | undefined, today: PlainDate): number {
  return Math.round(unusedOf(use, today) * freshWeight);
}
