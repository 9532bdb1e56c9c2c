import { type Kopecks, kopecks } from '../money.ts';
import { splitByWeights } from '../money-share.ts';
import type { Thousandths } from '../quantity.ts';

type PricedLine = { readonly amount: Kopecks; readonly quantity: Thousandths };

/**
 * The part of a line's amount (kopecks) that so much of its quantity (thousandths) is worth. What shipments are worth is
 * the difference between two of these, so that all shipments add up to the line exactly.
 */
export function amountOf(line: PricedLine, quantity: number): Kopecks {
  const [share] = splitByWeights(line.amount, [quantity, line.quantity - quantity]);
  return share ?? kopecks(0);
}
