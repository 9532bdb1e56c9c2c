import { z } from 'zod';
import { orderLineIdSchema } from '../id.ts';
import { type Kopecks, kopecks } from '../money.ts';
import { type Thousandths, thousandths } from '../quantity.ts';
import { ok, type Result, refuse } from '../result.ts';
import { divideHalfUp } from '../rounding.ts';
import { amendedAmount } from './amended-amount.ts';
import { type OrderLineInput, orderLineInputSchema } from './input.ts';
import type { LineState } from './order-state.ts';

/** A line of a signed order as it is to be: what it is of and what the client asked for it stay. */
export const amendedLineSchema = orderLineInputSchema
  .omit({ productId: true, requestedShipDate: true })
  .extend({ id: orderLineIdSchema });
export type AmendedLine = z.infer<typeof amendedLineSchema>;

/** What the lines of a signed order are to be: those of its own that stay, and those that are added. */
export const linesAmendmentSchema = z
  .object({
    kept: z.array(amendedLineSchema).max(1_000),
    added: z.array(orderLineInputSchema.omit({ id: true })).max(1_000),
  })
  .refine(({ kept, added }) => kept.length + added.length > 0, { error: 'an order without lines' });
export type LinesAmendment = z.infer<typeof linesAmendmentSchema>;

/** What an amendment looks at in a line of an order. */
export type AmendableLine = Omit<LineState, 'id'> &
  Pick<OrderLineInput, 'description' | 'unit' | 'price' | 'discountBasisPoints' | 'vatKind'> & {
    readonly id: string;
    readonly amount: Kopecks;
    readonly cost: Kopecks;
  };

/** Goods on the warehouse that nobody orders any more. */
export type SurplusGoods = { readonly description: string; readonly unit: string; readonly quantity: Thousandths };

export type AmendedLines<Line extends AmendableLine> = {
  /** The order's own lines as they become, in their order; those that stay as they were are the same objects. */
  readonly kept: readonly Line[];
  readonly removed: readonly Line[];
  readonly surplus: readonly SurplusGoods[];
};

/**
 * The lines of an order after an amendment; new ones are priced elsewhere. A line keeps its amount while its quantity, price
 * and discount are the same; its cost follows the quantity. What is ready above the new quantity is no longer the order's.
 * Refusals: `order.lineUnknown`, `order.lineRepeated`, `order.lineBelowShipped` {lineId, least} (less than was shipped or
 * written off, a line removed among them), `order.shippedLineFixed` {lineId} (another price, VAT or unit for goods that left
 * under their own), `order.linesUnchanged`. Source: issue 4, «change of amount in mid-way».
 */
export function amendLines<Line extends AmendableLine>(
  lines: readonly Line[],
  { kept: wanted, added }: LinesAmendment,
): Result<AmendedLines<Line>> {
  const wish = new Map<string, AmendedLine>(wanted.map((one) => [one.id, one]));
  if (wish.size < wanted.length) return refuse('order.lineRepeated');
  const own = new Set(lines.map((line) => line.id));
  const unknown = wanted.find((one) => !own.has(one.id));
  if (unknown) return refuse('order.lineUnknown', { lineId: unknown.id });
  const kept: Line[] = [];
  for (const line of lines) {
    const amended = wish.get(line.id);
    const result = amended === undefined ? removeLine(line) : amendLine(line, amended);
    if (!result.ok) return result;
    if (result.value !== null) kept.push(result.value);
  }
  if (added.length === 0 && kept.length === lines.length && kept.every((line) => lines.includes(line))) {
    return refuse('order.linesUnchanged');
  }
  const removed = lines.filter((line) => !wish.has(line.id));
  return ok({ kept, removed, surplus: surplusOf(lines, kept) });
}

function removeLine({ id, shippedQuantity, writtenOffQuantity }: AmendableLine): Result<null> {
  const least = shippedQuantity + writtenOffQuantity;
  return least > 0 ? refuse('order.lineBelowShipped', { lineId: id, least }) : ok(null);
}

function amendLine<Line extends AmendableLine>(line: Line, wanted: AmendedLine): Result<Line> {
  const { quantity, price, discountBasisPoints, vatKind, unit, description } = wanted;
  const least = line.shippedQuantity + line.writtenOffQuantity;
  if (quantity < least) return refuse('order.lineBelowShipped', { lineId: line.id, least });
  const repriced = price !== line.price || discountBasisPoints !== line.discountBasisPoints;
  const refitted = vatKind !== line.vatKind || unit !== line.unit;
  if (line.shippedQuantity > 0 && (repriced || refitted)) return refuse('order.shippedLineFixed', { lineId: line.id });
  const requantified = quantity !== line.quantity;
  if (!repriced && !refitted && !requantified && description === line.description) return ok(line);
  return ok({
    ...line,
    ...{ description, unit, quantity, price, discountBasisPoints, vatKind },
    amount: repriced || requantified ? amendedAmount({ ...line, price, discountBasisPoints }, quantity) : line.amount,
    cost: kopecks(Number(divideHalfUp(BigInt(line.cost) * BigInt(quantity), BigInt(line.quantity)))),
    readyQuantity: thousandths(Math.min(line.readyQuantity, quantity)),
  });
}

function surplusOf(before: readonly AmendableLine[], kept: readonly AmendableLine[]): SurplusGoods[] {
  const ready = new Map(kept.map((line) => [line.id, line.readyQuantity]));
  return before.flatMap(({ id, description, unit, readyQuantity }) => {
    const quantity = thousandths(readyQuantity - (ready.get(id) ?? 0));
    return quantity > 0 ? [{ description, unit, quantity }] : [];
  });
}
