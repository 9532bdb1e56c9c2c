import type { Random } from '../chance/index.ts';

/** How a client pays: days against the plan, and how often not at all. */
export interface Habit {
  readonly delayMedianDays: number;
  readonly delaySpread: number;
  /** Chance that a part after shipment is never paid by itself. */
  readonly neverPays: number;
  /** Chance that the advance doesn't come at all and the order dies. */
  readonly advanceFails: number;
}

type Category = 'A' | 'B' | 'C';

const kinds = ['early', 'prompt', 'late', 'bad'] as const;
const weights: Readonly<Record<Category, readonly number[]>> = {
  A: [24, 62, 11, 3],
  B: [18, 62, 15, 5],
  C: [16, 60, 17, 7],
};

export function habitOf(random: Random, category: Category): Habit {
  const kind = random.weighted(kinds.map((name, at) => [name, weights[category][at] ?? 0] as const));
  switch (kind) {
    case 'early':
      return { delayMedianDays: -5, delaySpread: 1.3, neverPays: 0, advanceFails: 0.01 };
    case 'prompt':
      return { delayMedianDays: -2.6, delaySpread: 1.6, neverPays: 0.002, advanceFails: 0.02 };
    case 'late':
      return {
        delayMedianDays: random.between(2, 9),
        delaySpread: random.between(2, 5),
        neverPays: 0.006,
        advanceFails: 0.05,
      };
    case 'bad':
      return {
        delayMedianDays: random.between(13, 34),
        delaySpread: random.between(6, 14),
        neverPays: 0.05,
        advanceFails: 0.12,
      };
  }
}

/** Calendar days after the planned day (before it when negative): mostly near the client's habit, at times far beyond. */
export function delayDays(random: Random, habit: Habit): number {
  const slip = random.chance(0.03) ? random.between(6, 30) : 0;
  return Math.round(habit.delayMedianDays + habit.delaySpread * random.normal() + slip);
}
