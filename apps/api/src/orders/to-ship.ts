import type { OrderRecord } from './order-record.ts';

/** Marks the lines a dispatcher has to see: promised, of an open order, and not yet gone. */
export function withDispatch(record: OrderRecord): OrderRecord {
  const lines = record.lines.map((line) => {
    const rest = line.quantity - line.shippedQuantity - line.writtenOffQuantity;
    return { ...line, toShip: record.row.open && line.currentShipDate !== null && rest > 0 };
  });
  return { ...record, lines };
}

/** Moves the client doesn't know of, of lines still to ship: of what has left nobody needs to be warned. */
export function untoldMoves({ lines, moves }: Pick<OrderRecord, 'lines' | 'moves'>): OrderRecord['moves'] {
  const toShip = new Set(lines.filter((line) => line.toShip).map((line) => line.id));
  return moves.filter((move) => !move.clientInformed && toShip.has(move.lineId));
}
