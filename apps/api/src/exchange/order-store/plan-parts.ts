import { plannedDateOf } from '@svodka/domain';
import { anchorDaysOf, calendar, type OrderRecord, planDates, rescheduleOrder } from '../../orders/index.ts';

/** The dates of a record: promises only for what is still to be made, planned days of payments for all. */
export function planImported(record: OrderRecord, zone: string): OrderRecord {
  // A date promised today for goods that left years ago would invent a lateness.
  if (record.row.shippedOn === null && record.row.open) return planDates(record, zone);
  const anchorDays = anchorDaysOf(record, zone);
  const parts = record.parts.map((part) => ({ ...part, plannedOn: plannedDateOf(calendar, part, anchorDays) }));
  return { ...record, parts };
}

/** The record with the schedule of its terms and amount; null when more is paid than the order is worth now. */
export function withSchedule(record: OrderRecord, zone: string): OrderRecord | null {
  const { terms, amount } = record.row;
  const { record: rescheduled, unallocated } = rescheduleOrder(record, { terms, amount }, zone);
  return unallocated === 0 ? rescheduled : null;
}
