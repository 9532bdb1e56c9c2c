import { comparePlainDates, type PlainDate } from '../../date.ts';
import type { Kopecks } from '../../money.ts';
import { type Lifecycle, stageIndex } from '../lifecycle.ts';

/** An advance part of the schedule: when it is due, and the day it was paid in full. */
export type AdvancePart = {
  readonly amount: Kopecks;
  readonly paid: Kopecks;
  readonly plannedDate: PlainDate | null;
  readonly settledOn: PlainDate | null;
};

/** What the start of work depends on. */
export type StartFacts = {
  readonly confirmedOn: PlainDate;
  /** The advance parts only. */
  readonly advance: readonly AdvancePart[];
  readonly released: boolean;
  readonly releasedOn: PlainDate | null;
  /** Whether the order still stands where an advance is waited for: see `mayAwaitAdvance`. */
  readonly mayAwait: boolean;
};

/** When work starts. */
export type StartOfWork = {
  /** By the terms: the day the last advance part is planned for; the contract day where terms have no advance. */
  readonly planned: PlainDate;
  /** The day it started; null while the advance is awaited, and where nobody knows. */
  readonly actual: PlainDate | null;
  readonly awaited: boolean;
};

/**
 * The start of work: the day the advance was covered or the director let the order go without it, whichever came first,
 * but never before the contract day; the contract day where terms have no advance. An order that went on without either
 * (an imported one) has a start that nobody knows. Source: domain.md, «Ship dates».
 */
export function startOfWork({ confirmedOn, advance, released, releasedOn, mayAwait }: StartFacts): StartOfWork {
  const due = advance.filter((part) => part.amount > 0);
  const planned = lastOf(confirmedOn, due);
  const covered = due.every((part) => part.paid >= part.amount);
  if (!covered && !released) return { planned, actual: null, awaited: mayAwait };
  const days = due.map((part) => part.settledOn);
  const coveredOn = covered && !days.includes(null) ? latest(confirmedOn, days) : null;
  const letGoOn = releasedOn === null ? null : latest(confirmedOn, [releasedOn]);
  return { planned, actual: earlierOf(coveredOn, letGoOn), awaited: false };
}

/** The day to count from today: the start as it happened, else projected: the advance comes today at the earliest. */
export function projectedStart({ planned, actual }: StartOfWork, today: PlainDate): PlainDate {
  return actual ?? latest(planned, [today]);
}

/** Whether an order in a stage may still wait for its advance: it hasn't passed the last stage that asks for it. */
export function mayAwaitAdvance(lifecycle: Lifecycle, stage: string): boolean {
  const gate = lifecycle.stages.findLastIndex(({ leaveGuards }) => leaveGuards.includes('advanceCovered'));
  return stageIndex(lifecycle, stage) <= gate;
}

function lastOf(confirmedOn: PlainDate, parts: readonly AdvancePart[]): PlainDate {
  return latest(
    confirmedOn,
    parts.map((part) => part.plannedDate),
  );
}

function latest(first: PlainDate, days: readonly (PlainDate | null)[]): PlainDate {
  return days.reduce<PlainDate>((last, day) => (day !== null && comparePlainDates(day, last) > 0 ? day : last), first);
}

function earlierOf(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (one === null || other === null) return one ?? other;
  return comparePlainDates(one, other) < 0 ? one : other;
}
