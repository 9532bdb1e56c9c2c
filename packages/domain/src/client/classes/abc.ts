import { z } from 'zod';

export const abcClasses = ['A', 'B', 'C'] as const;
export const abcClassSchema = z.enum(abcClasses);
export type AbcClass = z.infer<typeof abcClassSchema>;

/** Up to which share of the whole, in percent, contributions are A, and then B. */
export interface AbcBounds {
  readonly a: number;
  readonly b: number;
}

/** The usual bounds: the few that bring 80 % are A, those up to 95 % are B. */
export const usualAbcBounds: AbcBounds = { a: 80, b: 95 };

/**
 * ABC by contribution (H. F. Dickie, "ABC Inventory Analysis Shoots for Dollars, not Pennies", 1951; Pareto's 80/20). From
 * the largest down, whoever begins below the bound of a class is in it, so that the largest is always A. Equal contributions
 * are of one class; what brings nothing, or a loss, is C. The order of the answer is that of `values`.
 */
export function abcOf(values: readonly number[], bounds: AbcBounds = usualAbcBounds): AbcClass[] {
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const classes = new Map<number, AbcClass>();
  let before = 0;
  for (const value of values.toSorted((one, other) => other - one)) {
    if (!classes.has(value)) classes.set(value, classAt(value, (before / total) * 100, bounds));
    before += Math.max(0, value);
  }
  return values.map((value) => classes.get(value) ?? 'C');
}

function classAt(value: number, percentBefore: number, { a, b }: AbcBounds): AbcClass {
  if (value <= 0) return 'C';
  if (percentBefore < a) return 'A';
  return percentBefore < b ? 'B' : 'C';
}
