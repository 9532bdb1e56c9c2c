interface DatedLine {
  lineId: string;
  currentShipDate: string;
}

/** Lines of one order whose ship date moves together. */
export interface Moving {
  orderId: string;
  orderNumber: string;
  orderVersion: number;
  clientName: string;
  lines: DatedLine[];
}

/** Lines by order, in the order they came. */
export function movingOf(rows: ReadonlyArray<Omit<Moving, 'lines'> & DatedLine>): Moving[] {
  const byOrder = [...Map.groupBy(rows, (row) => row.orderId).values()];
  return byOrder.flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { orderId, orderNumber, orderVersion, clientName } = first;
    const lines = own.map(({ lineId, currentShipDate }) => ({ lineId, currentShipDate }));
    return [{ orderId, orderNumber, orderVersion, clientName, lines }];
  });
}

/** The earliest day of an order's lines: how far it moves is told from there. */
export const earliestOf = ({ lines }: Moving): string => lines.map((line) => line.currentShipDate).toSorted()[0] ?? '';
