import { z } from 'zod';

export const xyzClasses = ['X', 'Y', 'Z'] as const;
export const xyzClassSchema = z.enum(xyzClasses);
export type XyzClass = z.infer<typeof xyzClassSchema>;

/** Up to which coefficient of variation, in percent, a client is X, and then Y. */
export interface XyzBounds {
  readonly x: number;
  readonly y: number;
}

/**
 * Wholesale's 10 and 25 % would make every client of a made-to-order plant a Z: orders are few and large. 50 and 100 % are
 * the bounds usual for irregular demand (Scholz-Reiter and others, "Integration of demand forecasts in ABC-XYZ analysis",
 * IJPPM 61(4), 2012): up to half the mean is steady, beyond the mean itself nothing can be told ahead.
 */
export const usualXyzBounds: XyzBounds = { x: 50, y: 100 };

/** Fewer quarters than a year say nothing of regularity. */
export const fewestQuarters = 4;

/**
 * XYZ by regularity: the coefficient of variation (standard deviation of the population ÷ mean) of amounts by quarter. Null
 * when there are fewer than four quarters, or nothing was bought in them.
 */
export function xyzOf(amounts: readonly number[], bounds: XyzBounds = usualXyzBounds): XyzClass | null {
  if (amounts.length < fewestQuarters) return null;
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
  if (mean <= 0) return null;
  const variance = amounts.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / amounts.length;
  const percent = (Math.sqrt(variance) / mean) * 100;
  if (percent <= bounds.x) return 'X';
  return percent <= bounds.y ? 'Y' : 'Z';
}
