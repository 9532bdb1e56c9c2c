import type { ShippingRow } from './rows.ts';

/** What of a line can still be planned, and what of that is on the warehouse now. */
export interface PlanLine {
  lineId: string;
  description: string;
  unit: string;
  open: number;
  ready: number;
}

export interface PlanOrder {
  orderId: string;
  orderNumber: string;
  clientName: string;
  /** The earliest day its lines are to leave on. */
  shipDate: string;
  lines: PlanLine[];
}

/** A line less what other plans hold of it. */
export function planLineOf(row: ShippingRow, ownQuantity = 0): PlanLine {
  const { lineId, description, unit, quantity, readyQuantity, shippedQuantity, writtenOffQuantity } = row;
  const others = row.plannedQuantity - ownQuantity;
  const open = Math.max(0, quantity - shippedQuantity - writtenOffQuantity - others);
  const ready = Math.min(open, Math.max(0, readyQuantity - shippedQuantity - others));
  return { lineId, description, unit, open, ready };
}

/** Lines by order, in the order they came; what other plans hold whole is left out. */
export function planOrdersOf(rows: readonly ShippingRow[]): PlanOrder[] {
  const open = rows.filter((row) => planLineOf(row).open > 0);
  const byOrder = [...Map.groupBy(open, (row) => row.orderId).values()];
  return byOrder.flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { orderId, orderNumber, clientName } = first;
    const [shipDate = first.currentShipDate] = own.map((row) => row.currentShipDate).toSorted();
    return [{ orderId, orderNumber, clientName, shipDate, lines: own.map((row) => planLineOf(row)) }];
  });
}
