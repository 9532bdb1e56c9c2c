import { addKopecks, type Kopecks, type PaymentTerms, reschedule, schedulePartId } from '@svodka/domain';
import { newId } from '../platform/new-id.ts';
import { calendar } from './calendar.ts';
import type { OrderRecord, PartRecord } from './order-record.ts';
import { anchorDaysOf } from './plan-dates.ts';

export interface RescheduledOrder {
  record: OrderRecord;
  /** What the order no longer takes: the client's advance. */
  unallocated: Kopecks;
}

/**
 * An order under other terms or of another amount: what is paid stays paid as far as the order takes it. Allocations have
 * to follow: see `moveAllocations`.
 */
export function rescheduleOrder(
  record: OrderRecord,
  { terms, amount }: { terms: PaymentTerms; amount: Kopecks },
  zone: string,
): RescheduledOrder {
  const known = new Map(record.parts.map((part) => [part.position, part]));
  const paidParts = record.parts.map((part) => ({ ...part, id: schedulePartId(part.id) }));
  const planned = reschedule(calendar, paidParts, terms, amount, anchorDaysOf(record, zone));
  const parts = planned.parts.map(({ id, label, plannedDate, kind: _, ...part }): PartRecord => {
    const settled = part.paid >= part.amount && part.amount > 0;
    const settledOn = settled ? (known.get(part.position)?.settledOn ?? record.lastPaymentOn) : null;
    return { ...part, id: id ?? newId(), label: label ?? '', plannedOn: plannedDate, settledOn };
  });
  const row = { ...record.row, terms, amount, paid: addKopecks(...parts.map((part) => part.paid)) };
  return {
    record: { ...record, row, parts: [...parts, ...retired(record, parts.length)] },
    unallocated: planned.unallocated,
  };
}

/** Parts that terms no longer have: those that may have held money stay, empty, since its allocations refer to them. */
function retired({ parts, lastPaymentOn }: OrderRecord, kept: number): PartRecord[] {
  if (lastPaymentOn === null) return [];
  const none = addKopecks();
  return parts
    .filter((part) => part.position >= kept)
    .map((part) => ({ ...part, percentBasisPoints: 0, amount: none, paid: none, settledOn: null }));
}
