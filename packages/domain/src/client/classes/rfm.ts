import { z } from 'zod';

export const rfmGroups = ['best', 'steady', 'fresh', 'fading', 'lost'] as const;
export const rfmGroupSchema = z.enum(rfmGroups);
export type RfmGroup = z.infer<typeof rfmGroupSchema>;

export interface RfmScores {
  /** How lately they ordered: 5 is the latest fifth of clients. */
  readonly recency: number;
  /** How often. */
  readonly frequency: number;
  /** For how much. */
  readonly monetary: number;
}

const scores = 5;
const high = 4;
const low = 2;

/**
 * Scores 1 to 5 by fifths, 5 the best (A. M. Hughes, "Strategic Database Marketing", 1994). Equal values get equal scores:
 * a score tells how many fifths of the clients are strictly worse. The order of the answer is that of `values`.
 */
export function quintilesOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((one, other) => one - other);
  const worse = new Map<number, number>();
  for (const [at, value] of sorted.entries()) if (!worse.has(value)) worse.set(value, at);
  return values.map((value) => 1 + Math.floor(((worse.get(value) ?? 0) * scores) / values.length));
}

/**
 * What the three scores mean to a sales office: `best` order lately, often and for much; `fading` did, but have been silent
 * (to be called first); `fresh` came lately and are still rare; `lost` are rare and silent; the rest are `steady`.
 */
export function rfmGroupOf({ recency, frequency, monetary }: RfmScores): RfmGroup {
  if (recency >= high && frequency >= high && monetary >= high) return 'best';
  if (recency <= low) return frequency >= high || monetary >= high ? 'fading' : 'lost';
  return recency >= high && frequency <= low ? 'fresh' : 'steady';
}
