import type { PlainDate } from '../date.ts';
import type { OrderLineId, ProductId } from '../id.ts';
import type { LineState } from '../order/index.ts';
import { type Thousandths, thousandths } from '../quantity.ts';
import { onWarehouse } from './open-quantity.ts';

/** A line that waits for goods of one product, or already holds some. */
export type StockLine = LineState & {
  readonly productId: ProductId;
  readonly currentShipDate: PlainDate;
  /** Whether more of it may be called ready: its order is past the contract and not finished. */
  readonly takesGoods: boolean;
};

/** How much of a line would be ready in all, with what it takes from the stock. */
export type ReadyProposal = { readonly lineId: OrderLineId; readonly readyQuantity: Thousandths };

/**
 * Gives the stock to the lines that wait for it, the earliest ship date first (of one day, the earlier made line). What is
 * ready and hasn't left lies on the same shelves, so it is taken off the stock first; a piece goes to one line only, and a
 * line gets no more than was ordered. Lines that get nothing are left out.
 */
export function allocateStock(
  lines: readonly StockLine[],
  stock: ReadonlyMap<ProductId, Thousandths>,
): ReadyProposal[] {
  const free = new Map<ProductId, number>(stock);
  const take = (productId: ProductId, quantity: number) => free.set(productId, (free.get(productId) ?? 0) - quantity);
  for (const line of lines) take(line.productId, onWarehouse(line));
  const proposals: ReadyProposal[] = [];
  for (const line of lines.filter((one) => one.takesGoods).toSorted(byShipDate)) {
    const wanted = line.quantity - line.writtenOffQuantity - line.readyQuantity;
    const given = Math.min(wanted, free.get(line.productId) ?? 0);
    if (given <= 0) continue;
    take(line.productId, given);
    proposals.push({ lineId: line.id, readyQuantity: thousandths(line.readyQuantity + given) });
  }
  return proposals;
}

function byShipDate(one: StockLine, other: StockLine): number {
  if (one.currentShipDate !== other.currentShipDate) return one.currentShipDate < other.currentShipDate ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
