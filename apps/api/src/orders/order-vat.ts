import { amountOf, kopecks, type PlainDate, type VatShare, vatByRate, vatInside, vatRateOn } from '@svodka/domain';
import type { CardLine, CardParts } from './order-card-parts.ts';

type CardShipment = CardParts['shipments'][number];
type SoldLine = Omit<CardLine, 'cost'>;

/** The rate of a line: that of its last shipment once it has left, before that the one expected. */
export function lineVat(line: SoldLine, shipments: readonly CardShipment[], today: PlainDate): number {
  if (line.shippedQuantity + line.writtenOffQuantity < line.quantity) return expectedVat(line, today);
  const last = shipments.flatMap((shipment) => shipment.lines).findLast(({ lineId }) => lineId === line.id);
  return last?.vatBasisPoints ?? expectedVat(line, today);
}

/** The rate that what is left of a line will bear: by the day it is to leave, or of today when that has passed. */
function expectedVat(line: SoldLine, today: PlainDate): number {
  const planned = line.currentShipDate ?? line.requestedShipDate ?? today;
  return vatRateOn(planned < today ? today : planned, line.vatKind);
}

/** The VAT of an order: of each shipment by its day, and of what is still to leave by the days expected now. */
export function orderVat({ lines, shipments }: Pick<CardParts, 'lines' | 'shipments'>, today: PlainDate) {
  const rest = lines.map((line) => ({ amount: amountLeft(line), vatBasisPoints: expectedVat(line, today) }));
  return { shipments: shipments.map(vatOfShipment), rest: vatByRate(rest.filter(({ amount }) => amount > 0)) };
}

/** Goods that were written off will not leave, so their part of the amount bears no VAT. */
function amountLeft(line: CardLine) {
  const leaving = line.quantity - line.writtenOffQuantity;
  return kopecks(amountOf(line, leaving) - amountOf(line, line.shippedQuantity));
}

function vatOfShipment(shipment: CardShipment): { id: string; byRate: VatShare[]; byLine: Record<string, number> } {
  const inside = vatInside(shipment.lines);
  const byLine = Object.fromEntries(shipment.lines.map(({ lineId }, at) => [lineId, inside[at] ?? 0]));
  return { id: shipment.id, byRate: vatByRate(shipment.lines), byLine };
}
