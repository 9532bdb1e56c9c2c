import {
  type AnchorDays,
  comparePlainDates,
  isAdvance,
  type PlainDate,
  plainDateIn,
  plannedDateOf,
  promiseShipDate,
} from '@svodka/domain';
import { calendar } from './calendar.ts';
import type { LineRecord, OrderRecord } from './order-record.ts';

/** Working days to make a thing whose product says nothing. */
export const usualLeadTimeDays = 20;

/** Promised and planned dates follow the facts: dates are promised when the order is confirmed, parts follow their anchors. */
export function planDates(record: OrderRecord, zone: string): OrderRecord {
  const promised = record.row.confirmedOn === null ? record : promiseLines(record, record.row.confirmedOn);
  const anchorDays = anchorDaysOf(promised, zone);
  const parts = promised.parts.map((part) => ({ ...part, plannedOn: plannedDateOf(calendar, part, anchorDays) }));
  return { ...promised, parts };
}

function promiseLines(record: OrderRecord, confirmedOn: PlainDate): OrderRecord {
  if (record.lines.every((line) => line.promisedShipDate !== null)) return record;
  const start = advanceDay(record, confirmedOn);
  return { ...record, lines: record.lines.map((line) => promiseLine(line, start, record.row.requestedShipDate)) };
}

function promiseLine(line: LineRecord, start: PlainDate, orderRequested: PlainDate | null): LineRecord {
  if (line.promisedShipDate !== null) return line;
  const leadTimeDays = line.leadTimeDays ?? usualLeadTimeDays;
  const requested = line.requestedShipDate ?? orderRequested;
  const promised = promiseShipDate(calendar, { start, leadTimeDays, requested });
  return { ...line, promisedShipDate: promised, currentShipDate: promised };
}

/** The day work may start: when the last advance part is planned, or the contract day where terms have no advance. */
function advanceDay({ row }: OrderRecord, confirmedOn: PlainDate): PlainDate {
  const known = { actual: confirmedOn, forecast: null };
  const unknown = { actual: null, forecast: null };
  const anchorDays: AnchorDays = { contract: known, invoice: known, ready: unknown, shipment: unknown };
  const days = row.terms.parts
    .filter(isAdvance)
    .map((part) => plannedDateOf(calendar, part, anchorDays) ?? confirmedOn);
  return [confirmedOn, ...days].toSorted(comparePlainDates).at(-1) ?? confirmedOn;
}

/** When each anchor of the payment schedule happened, or is expected to: nothing is expected of an unconfirmed order. */
export function anchorDaysOf({ row, lines, lastShipmentOn, visits }: OrderRecord, zone: string): AnchorDays {
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
