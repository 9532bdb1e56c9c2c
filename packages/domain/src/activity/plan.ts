import { comparePlainDates, type PlainDate } from '../date.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import { ok, type Result, refused } from '../result.ts';
import type { ActivityKind } from './kind.ts';

export interface NewActivity {
  readonly kind: ActivityKind;
  readonly dueOn: PlainDate | null;
  readonly outcome: string | null;
}

export type ActivityStart =
  | { readonly done: true; readonly dueOn: null; readonly outcome: string | null }
  | { readonly done: false; readonly dueOn: PlainDate; readonly outcome: null };

/**
 * How an activity begins: a note, and what comes with its outcome, is done at once and was due on no day; the rest is
 * planned. Codes: `activity.dueMissing`, `activity.dueInPast`.
 */
export function startActivity({ kind, dueOn, outcome }: NewActivity, today: PlainDate): Result<ActivityStart, Refusal> {
  if (kind === 'note' || outcome !== null) return ok({ done: true, dueOn: null, outcome });
  if (dueOn === null) return refused(refusal('activity.dueMissing'));
  if (comparePlainDates(dueOn, today) < 0) return refused(refusal('activity.dueInPast'));
  return ok({ done: false, dueOn, outcome: null });
}

export type DueState = 'overdue' | 'today' | 'later';

/** When a planned activity is due, seen from a day. */
export function dueStateOf(dueOn: PlainDate, today: PlainDate): DueState {
  const order = comparePlainDates(dueOn, today);
  if (order < 0) return 'overdue';
  return order === 0 ? 'today' : 'later';
}
