import type { LeverKind, LeverOutcome } from './lever.ts';

/** Fewer uses say nothing of what works. */
export const leastUsesToJudge = 20;

export interface UseCount {
  readonly kind: LeverKind;
  readonly outcome: LeverOutcome;
  readonly count: number;
}

export interface LeverRecord {
  readonly kind: LeverKind;
  readonly uses: number;
  readonly outcomes: Readonly<Record<LeverOutcome, number>>;
  /** What worked, half for what worked in part, of what was answered; null while there are too few uses to judge. */
  readonly success: number | null;
}

/** What works, by kind of lever, most used first: shares only from `leastUsesToJudge` answered uses on. */
export function leverRecords(counts: readonly UseCount[]): LeverRecord[] {
  return [...Map.groupBy(counts, ({ kind }) => kind)]
    .map(([kind, group]) => {
      const of = (outcome: LeverOutcome) =>
        group.reduce((sum, one) => sum + (one.outcome === outcome ? one.count : 0), 0);
      const outcomes = { worked: of('worked'), partly: of('partly'), no: of('no'), unanswered: of('unanswered') };
      const answered = outcomes.worked + outcomes.partly + outcomes.no;
      const uses = answered + outcomes.unanswered;
      const success = answered < leastUsesToJudge ? null : (outcomes.worked + outcomes.partly / 2) / answered;
      return { kind, uses, outcomes, success };
    })
    .toSorted((one, other) => other.uses - one.uses || (one.kind < other.kind ? -1 : 1));
}
