import {
  type Kopecks,
  kopecks,
  type LineQuantity,
  type PlainDate,
  splitByWeights,
  type VatKind,
  vatRateOn,
} from '@svodka/domain';
import type { Row } from '../row.ts';

interface SoldLine {
  readonly id: string;
  readonly quantity: number;
  readonly amount: Kopecks;
  readonly vatKind: VatKind;
}

/** What one shipment's part of a line is worth: parts of all shipments add up to the line exactly. */
export function shipmentLines(
  shipmentId: string,
  day: PlainDate,
  sold: readonly SoldLine[],
  shipped: readonly LineQuantity[],
  before: ReadonlyMap<string, number>,
): Row<'ShipmentLine'>[] {
  return shipped.flatMap(({ lineId, quantity }) => {
    const line = sold.find((one) => one.id === lineId);
    if (line === undefined) return [];
    const gone = before.get(lineId) ?? 0;
    const amount = kopecks(worth(line, gone + quantity) - worth(line, gone));
    return [{ shipmentId, lineId, quantity, amount, vatBasisPoints: vatRateOn(day, line.vatKind) }];
  });
}

function worth(line: SoldLine, quantity: number): Kopecks {
  const [share] = splitByWeights(line.amount, [quantity, line.quantity - quantity]);
  return share ?? kopecks(0);
}
