import { comparePlainDates, type PlainDate } from '../date.ts';
import type { ProductGroupId } from '../id.ts';
import type { OrderCategory } from './category.ts';

/** A norm of a stage, valid from a day; null category or group means any. */
export type StageNorm = {
  readonly stage: string;
  readonly orderCategory: OrderCategory | null;
  readonly productGroupId: ProductGroupId | null;
  readonly normWorkingDays: number;
  readonly validFrom: PlainDate;
};

export type NormQuestion = {
  readonly stage: string;
  readonly orderCategory: OrderCategory;
  readonly productGroupId: ProductGroupId | null;
  readonly on: PlainDate;
};

function specificity(norm: StageNorm): number {
  return (norm.productGroupId === null ? 0 : 2) + (norm.orderCategory === null ? 0 : 1);
}

/**
 * Norm of a stage in working days: of those in force on the day, the most specific (product group counts above category),
 * of equals the one valid from the latest day. Null when none applies: the lifecycle's own norm then holds.
 */
export function normFor(norms: readonly StageNorm[], question: NormQuestion): number | null {
  let best: StageNorm | null = null;
  for (const norm of norms) {
    const applies =
      norm.stage === question.stage &&
      (norm.orderCategory === null || norm.orderCategory === question.orderCategory) &&
      (norm.productGroupId === null || norm.productGroupId === question.productGroupId) &&
      comparePlainDates(norm.validFrom, question.on) <= 0;
    if (!applies) continue;
    const gain = best === null ? 1 : specificity(norm) - specificity(best);
    if (gain > 0 || (gain === 0 && best !== null && comparePlainDates(norm.validFrom, best.validFrom) > 0)) best = norm;
  }
  return best?.normWorkingDays ?? null;
}
