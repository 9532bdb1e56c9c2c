import { addKopecks, amountOf, kopecks, type PlainDate, thousandths, vatRateOn } from '@svodka/domain';
import type { LineRecord, NewShipment } from '../../orders/index.ts';
import { newId } from '../../platform/new-id.ts';

/** Everything that is left of the lines goes, each on its own day or on the order's; a shipment a day. */
export function shipLines(
  lines: readonly LineRecord[],
  dayOf: (position: number) => PlainDate,
): { lines: LineRecord[]; shipments: NewShipment[] } {
  const byDay = Map.groupBy(
    lines.filter((line) => leftOf(line) > 0),
    (line) => dayOf(line.position),
  );
  const days = [...byDay].sort(([one], [other]) => (one < other ? -1 : 1));
  const shipments = days.map(([day, own]) => shipmentOf(day, own));
  const shipped = lines.map((line) => {
    const quantity = thousandths(line.shippedQuantity + leftOf(line));
    return { ...line, readyQuantity: thousandths(Math.max(line.readyQuantity, quantity)), shippedQuantity: quantity };
  });
  return { lines: shipped, shipments };
}

function leftOf(line: LineRecord): number {
  return line.quantity - line.shippedQuantity - line.writtenOffQuantity;
}

function shipmentOf(day: PlainDate, lines: readonly LineRecord[]): NewShipment {
  const shipped = lines.map((line) => ({
    lineId: line.id,
    quantity: leftOf(line),
    amount: kopecks(amountOf(line, line.shippedQuantity + leftOf(line)) - amountOf(line, line.shippedQuantity)),
    vatBasisPoints: vatRateOn(day, line.vatKind),
  }));
  return { id: newId(), day, lines: shipped, amount: addKopecks(...shipped.map((line) => line.amount)) };
}
