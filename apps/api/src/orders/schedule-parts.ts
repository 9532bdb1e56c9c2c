import { type AnchorDays, buildSchedule, type Kopecks, kopecks, type PaymentTerms } from '@svodka/domain';
import { newId } from '../platform/new-id.ts';
import { calendar } from './calendar.ts';
import type { PartRecord } from './order-record.ts';

const unknown = { actual: null, forecast: null };
/** Before confirmation nothing is expected on any day. */
export const noAnchorDays: AnchorDays = { contract: unknown, invoice: unknown, ready: unknown, shipment: unknown };

/** The payment schedule of a new order. */
export function newParts(terms: PaymentTerms, amount: Kopecks): PartRecord[] {
  return buildSchedule(calendar, terms, amount, noAnchorDays).map((part) => ({
    id: newId(),
    position: part.position,
    label: part.label ?? '',
    percentBasisPoints: part.percentBasisPoints,
    anchor: part.anchor,
    offsetDays: part.offsetDays,
    dayKind: part.dayKind,
    amount: part.amount,
    paid: kopecks(0),
    plannedOn: part.plannedDate,
    settledOn: null,
  }));
}
