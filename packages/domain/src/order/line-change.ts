import { z } from 'zod';
import { nonNegativeKopecksSchema } from '../money.ts';
import { positiveThousandthsSchema } from '../quantity.ts';
import type { AmendableLine } from './amend-lines.ts';
import { vatKindSchema } from './vat.ts';

const soldSchema = z.object({
  description: z.string(),
  unit: z.string(),
  quantity: positiveThousandthsSchema,
  price: nonNegativeKopecksSchema,
  discountBasisPoints: z.int(),
  vatKind: vatKindSchema,
  amount: nonNegativeKopecksSchema,
});
export type SoldLine = z.infer<typeof soldSchema>;

/** What became of a line, as the order's history keeps it: null before it was added, and after it was removed. */
const lineChangeSchema = z.object({ before: soldSchema.nullable(), after: soldSchema.nullable() });
export type LineChange = z.infer<typeof lineChangeSchema>;

/** What the event of an amendment says of the lines. */
export const linesAmendedSchema = z.object({ lines: z.array(lineChangeSchema) });

/**
 * What differs between two compositions of an order: its own lines in their order, then the new ones. A line that stays as
 * it was has to be the same object in both.
 */
export function lineChanges(before: readonly AmendableLine[], after: readonly AmendableLine[]): LineChange[] {
  const was = new Set(before.map((line) => line.id));
  const is = new Map(after.map((line) => [line.id, line]));
  const own = before.filter((line) => is.get(line.id) !== line);
  const added = after.filter((line) => !was.has(line.id));
  return [
    ...own.map((line) => ({ before: soldOf(line), after: soldOf(is.get(line.id)) })),
    ...added.map((line) => ({ before: null, after: soldOf(line) })),
  ];
}

function soldOf(line: AmendableLine | undefined): SoldLine | null {
  if (line === undefined) return null;
  const { description, unit, quantity, price, discountBasisPoints, vatKind, amount } = line;
  return { description, unit, quantity, price, discountBasisPoints, vatKind, amount };
}
