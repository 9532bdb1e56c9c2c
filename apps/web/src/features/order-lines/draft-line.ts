import type { OrderLineId, PlainDate, VatKind } from '@svodka/domain';

/** What a line of an order that exists holds to while it is edited. */
interface OwnLine {
  id: OrderLineId;
  requestedShipDate: PlainDate | null;
  /** So much has left: its price, VAT and unit stay. */
  shippedQuantity: number;
  /** Shipped or written off: less isn't possible. */
  leastQuantity: number;
}

export interface DraftLine {
  key: string;
  productId: string | null;
  pictureId: string | null;
  description: string;
  unit: string;
  quantity: number | null;
  price: number | null;
  discountBasisPoints: number;
  vatKind: VatKind;
  /** Absent from a line that is new. */
  own?: OwnLine;
}

const thousand = 1_000;
const wholeBasisPoints = 10_000;

/** What the line will cost, for the eye; the server computes the amount that counts. */
export function lineAmount({ quantity, price, discountBasisPoints }: DraftLine): number {
  const gross = Math.round(((quantity ?? 0) * (price ?? 0)) / thousand);
  return gross - Math.round((gross * discountBasisPoints) / wholeBasisPoints);
}

export function isLineReady({ description, unit, quantity, price, own }: DraftLine): boolean {
  const enough = quantity !== null && quantity > 0 && quantity >= (own?.leastQuantity ?? 0);
  return description.trim() !== '' && unit.trim() !== '' && enough && price !== null;
}

/** What of a line is sent, whether it is new or not. */
export function soldOf({ description, unit, quantity, price, discountBasisPoints, vatKind }: DraftLine) {
  return {
    description: description.trim(),
    unit: unit.trim(),
    quantity: quantity ?? 0,
    price: price ?? 0,
    discountBasisPoints,
    vatKind,
  };
}

/** A line of a new order, or one added to an order, as it is sent. */
export function newLineOf(line: DraftLine) {
  return { ...soldOf(line), productId: line.productId };
}
