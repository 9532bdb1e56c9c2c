import type { OrderCategory, VatKind } from '@svodka/domain';
import type { ChosenClient } from '#features/client-picker';
import type { DraftPart } from '#features/terms';

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
}

export interface OrderDraft {
  client: ChosenClient | null;
  contactId: string;
  contractId: string;
  category: OrderCategory;
  requestedShipDate: string;
  termsId: string;
  ownParts: DraftPart[];
  comment: string;
  lines: DraftLine[];
}

export const emptyDraft: OrderDraft = {
  client: null,
  contactId: '',
  contractId: '',
  category: 'standard',
  requestedShipDate: '',
  termsId: '',
  ownParts: [],
  comment: '',
  lines: [],
};

const thousand = 1_000;
const wholeBasisPoints = 10_000;

/** What the line will cost, for the eye; the server computes the amount that counts. */
export function lineAmount({ quantity, price, discountBasisPoints }: DraftLine): number {
  const gross = Math.round(((quantity ?? 0) * (price ?? 0)) / thousand);
  return gross - Math.round((gross * discountBasisPoints) / wholeBasisPoints);
}

export function isLineReady(line: DraftLine): boolean {
  return line.description.trim() !== '' && line.unit.trim() !== '' && (line.quantity ?? 0) > 0 && line.price !== null;
}
