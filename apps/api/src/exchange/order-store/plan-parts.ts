import { kopecks, type PaymentTerms, plannedDateOf, reschedule, schedulePartId } from '@svodka/domain';
import { anchorDaysOf, calendar, newParts, type OrderRecord, type PartRecord, planDates } from '../../orders/index.ts';
import { newId } from '../../platform/new-id.ts';

/** The dates of a record: promises only for what is still to be made, planned days of payments for all. */
export function planImported(record: OrderRecord, zone: string): OrderRecord {
  // A date promised today for goods that left years ago would invent a lateness.
  if (record.row.shippedOn === null && record.row.open) return planDates(record, zone);
  const anchorDays = anchorDaysOf(record, zone);
  const parts = record.parts.map((part) => ({ ...part, plannedOn: plannedDateOf(calendar, part, anchorDays) }));
  return { ...record, parts };
}

/** The schedule for terms and an amount that may have changed; null when more is paid than the order is worth now. */
export function partsFor(record: OrderRecord, terms: PaymentTerms, zone: string): PartRecord[] | null {
  if (record.parts.length === 0) return newParts(terms, record.row.amount);
  const paid = record.parts.map((part) => ({ ...part, id: schedulePartId(part.id) }));
  const { parts, unallocated } = reschedule(calendar, paid, terms, record.row.amount, anchorDaysOf(record, zone));
  if (unallocated !== 0) return null;
  const known = new Map(record.parts.map((part) => [part.id, part]));
  return parts.map((part) => ({
    id: part.id ?? newId(),
    position: part.position,
    label: part.label ?? '',
    percentBasisPoints: part.percentBasisPoints,
    anchor: part.anchor,
    offsetDays: part.offsetDays,
    dayKind: part.dayKind,
    amount: part.amount,
    paid: kopecks(part.paid),
    plannedOn: part.plannedDate,
    settledOn: part.paid >= part.amount ? (known.get(part.id ?? '')?.settledOn ?? null) : null,
  }));
}
