import { type AnchorDays, buildSchedule, type Kopecks, kopecks, type PaymentTerms } from '@svodka/domain';
import { newId } from '../platform/new-id.ts';
import { calendar } from './calendar.ts';
import type { PartRecord } from './order-record.ts';

const unknown = { actual: null, forecast: null };
/** Before confirmation nothing is expected on any day. */
const noAnchorDays: AnchorDays = { contract: unknown, invoice: unknown, ready: unknown, shipment: unknown };

/** Whether a part is no longer of the schedule: one that terms gave up is kept, empty, for the money it once held. */
export function isRetired({ percentBasisPoints, amount }: Pick<PartRecord, 'percentBasisPoints' | 'amount'>): boolean {
  return percentBasisPoints === 0 && amount === 0;
}

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
