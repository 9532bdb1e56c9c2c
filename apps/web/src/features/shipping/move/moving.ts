/** Lines of one order whose ship date moves together. */
export interface Moving {
  orderId: string;
  orderNumber: string;
  orderVersion: number;
  clientName: string;
  /** The earliest of their dates, to say how far they move. */
  fromDay: string;
  lineIds: string[];
}

interface DatedLine {
  lineId: string;
  orderId: string;
  orderNumber: string;
  orderVersion: number;
  clientName: string;
  currentShipDate: string;
}

/** Lines by order, in the order they came. */
export function movingOf(lines: readonly DatedLine[]): Moving[] {
  const orders = new Map<string, Moving>();
  for (const { lineId, currentShipDate, ...order } of lines) {
    const known = orders.get(order.orderId);
    if (!known) {
      const { orderId, orderNumber, orderVersion, clientName } = order;
      orders.set(orderId, { orderId, orderNumber, orderVersion, clientName, fromDay: currentShipDate, lineIds: [lineId] });
      continue;
    }
    known.lineIds.push(lineId);
    if (currentShipDate < known.fromDay) known.fromDay = currentShipDate;
  }
  return [...orders.values()];
}
