import type { OrderRecord } from './order-record.ts';

/** Marks the lines a dispatcher has to see: promised, of an open order, and not yet gone. */
export function withDispatch(record: OrderRecord): OrderRecord {
  const lines = record.lines.map((line) => {
    const rest = line.quantity - line.shippedQuantity - line.writtenOffQuantity;
    return { ...line, toShip: record.row.open && line.currentShipDate !== null && rest > 0 };
  });
  return { ...record, lines };
}
