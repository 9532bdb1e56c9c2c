import { addDays, comparePlainDates, daysBetween, type PlainDate } from '../date.ts';

/** When a client is likely to order a product again. */
export interface Reorder {
  /** The median number of calendar days between orders. */
  readonly intervalDays: number;
  readonly expectedOn: PlainDate;
  /** Calendar days past the expected one; 0 while it is ahead. */
  readonly overdueDays: number;
  /** So long past that they have rather stopped than are late: more than two intervals. */
  readonly lapsed: boolean;
}

const fewestOrders = 3;
const intervalsToLapse = 2;

/**
 * The expected day of the next order: the last one and the median interval. Needs orders of at least three days (two
 * orders of one day are one occasion); with fewer there is no habit to speak of, and the answer is null. The median, not
 * the mean, so that one long pause doesn't move it; of an even number of intervals, the mean of the middle two, rounded up.
 * Source: issue 5, «what this client buys» with the next expected reorder.
 */
export function expectedReorder(orderedOn: readonly PlainDate[], today: PlainDate): Reorder | null {
  const days = [...new Set(orderedOn)].sort(comparePlainDates);
  const last = days.at(-1);
  if (last === undefined || days.length < fewestOrders) return null;
  const intervals = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
  const intervalDays = median(intervals);
  const expectedOn = addDays(last, intervalDays);
  const overdueDays = Math.max(0, daysBetween(expectedOn, today));
  return { intervalDays, expectedOn, overdueDays, lapsed: overdueDays > intervalsToLapse * intervalDays };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.ceil(((sorted[middle - 1] ?? upper) + upper) / 2);
}
