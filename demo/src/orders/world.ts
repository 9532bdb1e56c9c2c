import type { StageNorm } from '@svodka/domain';
import type { DemoProduct } from '../catalogue/index.ts';
import type { Random } from '../chance/index.ts';
import type { DemoClient } from '../clients/index.ts';
import type { Era, PlantTerms, Staff } from '../plant/index.ts';

/** Everything that was there before the first order. */
export interface World {
  readonly seed: string;
  readonly era: Era;
  readonly staff: Staff;
  readonly clients: readonly DemoClient[];
  readonly products: readonly DemoProduct[];
  readonly terms: readonly PlantTerms[];
  readonly norms: readonly StageNorm[];
  readonly lifecycleId: string;
  /** Every step as an event, or only the first and the last: a million orders have no room for all. */
  readonly eventDetail: 'full' | 'brief';
}

/** Picks by weight in the time of a binary search. */
export class WeightedChoice<T> {
  private readonly values: readonly T[];
  private readonly sums: readonly number[];

  constructor(entries: readonly (readonly [value: T, weight: number])[]) {
    const kept = entries.filter(([, weight]) => weight > 0);
    let sum = 0;
    this.values = kept.map(([value]) => value);
    this.sums = kept.map(([, weight]) => {
      sum += weight;
      return sum;
    });
  }

  pick(random: Random): T {
    const target = random.next() * (this.sums.at(-1) ?? 0);
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    const value = this.values[low];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  }
}
