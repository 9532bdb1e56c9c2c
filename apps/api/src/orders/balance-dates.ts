import { type Kopecks, type PlainDate, plainDateIn } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import type { OrderRecord, PartRecord } from './order-record.ts';

/** The record after goods left on some days. */
export function withShipmentDays(record: OrderRecord, days: readonly PlainDate[]): OrderRecord {
  return { ...withFactsOf(record, days), lastShipmentOn: latestDay(record.lastShipmentOn, ...days) };
}

/** The record whose parts money of a day has paid, or was taken back from. */
export function withMoneyOf(
  record: OrderRecord,
  day: PlainDate,
  { parts, paid }: { parts: PartRecord[]; paid: Kopecks },
): OrderRecord {
  const { row } = withFactsOf(record, [day]);
  return { ...record, parts, lastPaymentOn: latestDay(record.lastPaymentOn, day), row: { ...row, paid } };
}

function withFactsOf(record: OrderRecord, days: readonly PlainDate[]): OrderRecord {
  const balanceFrom = days.reduce(
    (first, day) => (first === null || day < first ? day : first),
    record.row.balanceFrom,
  );
  return { ...record, row: { ...record.row, balanceFrom } };
}

/**
 * The day since which an order's money and goods are even: that of its last fact, or the one its debt was given up on;
 * null while they aren't.
 */
export function balanceUntil(
  { row, lastShipmentOn, lastPaymentOn }: OrderRecord,
  { now, zone }: Pick<Command, 'now' | 'zone'>,
): PlainDate | null {
  if (row.balanceFrom === null) return null;
  if (row.paid === row.shippedAmount) return latestDay(row.balanceFrom, lastShipmentOn, lastPaymentOn);
  if (!row.paymentWrittenOff) return null;
  return row.balanceUntil ?? latestDay(row.balanceFrom, plainDateIn(zone, now));
}

export function latestDay(...days: readonly (PlainDate | null)[]): PlainDate | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
