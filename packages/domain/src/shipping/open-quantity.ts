import type { LineState } from '../order/index.ts';
import { type Thousandths, thousandths } from '../quantity.ts';

type Quantities = Omit<LineState, 'id'>;

/** What of a line still has to leave: ordered, neither shipped nor given up. */
export function restToShip(line: Omit<Quantities, 'readyQuantity'>): Thousandths {
  return thousandths(line.quantity - line.shippedQuantity - line.writtenOffQuantity);
}

/** What of a line is on the warehouse and hasn't left. */
export function onWarehouse(line: Pick<Quantities, 'readyQuantity' | 'shippedQuantity'>): Thousandths {
  return thousandths(Math.max(0, line.readyQuantity - line.shippedQuantity));
}

/** Whether all that still has to leave could leave now. */
export function isReadyToShip(line: Quantities): boolean {
  return onWarehouse(line) >= restToShip(line);
}
