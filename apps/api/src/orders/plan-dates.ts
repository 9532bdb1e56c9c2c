import { type AnchorDays, type PlainDate, plainDateIn, plannedDateOf, shipDateFor } from '@svodka/domain';
import { calendar } from './calendar.ts';
import { datingOf } from './dated-line.ts';
import type { OrderRecord, OrderRow } from './order-record.ts';
import { startOfOrder } from './start-of-order.ts';

/** Promised and planned dates follow the facts. */
export function planDates(record: OrderRecord, zone: string): OrderRecord {
  return planPayments(promiseDates(record), zone);
}

/**
 * Dates are promised when the order is confirmed: from the planned day of the advance, or from the real start of work
 * where that is known by then. Lines added later are promised from no earlier than the day they are added.
 */
export function promiseDates(record: OrderRecord, addedOn: PlainDate | null = null): OrderRecord {
  const start = startOfOrder(record);
  if (start === null || record.lines.every((line) => line.promisedShipDate !== null)) return record;
  const begins = start.actual ?? start.planned;
  const from = addedOn !== null && addedOn > begins ? addedOn : begins;
  const lines = record.lines.map((line) => {
    if (line.promisedShipDate !== null) return line;
    const promised = shipDateFor(calendar, { ...datingOf(line, record), start: from });
    return { ...line, promisedShipDate: promised, currentShipDate: promised };
  });
  return { ...record, lines };
}

/** Planned days of payments follow their anchors. */
export function planPayments(record: OrderRecord, zone: string): OrderRecord {
  const anchorDays = anchorDaysOf(record, zone);
  const parts = record.parts.map((part) => ({ ...part, plannedOn: plannedDateOf(calendar, part, anchorDays) }));
  return { ...record, parts };
}

type AnchorSource = Pick<OrderRecord, 'lines' | 'lastShipmentOn' | 'visits'> & { row: Pick<OrderRow, 'confirmedOn'> };

/** When each anchor of the payment schedule happened, or is expected to: nothing is expected of an unconfirmed order. */
export function anchorDaysOf({ row, lines, lastShipmentOn, visits }: AnchorSource, zone: string): AnchorDays {
  const confirmed = { actual: row.confirmedOn, forecast: null };
  const shipDates = lines.flatMap((line) => line.currentShipDate ?? []).sort();
  const forecast = shipDates.at(-1) ?? null;
  const allShipped = lines.every((line) => line.shippedQuantity + line.writtenOffQuantity >= line.quantity);
  const readyVisit = visits.findLast((visit) => visit.stage === 'ready');
  const readyOn = readyVisit ? plainDateIn(zone, readyVisit.enteredAt) : null;
  return {
    contract: confirmed,
    invoice: confirmed,
    ready: { actual: readyOn, forecast },
    shipment: { actual: allShipped ? lastShipmentOn : null, forecast },
  };
}
