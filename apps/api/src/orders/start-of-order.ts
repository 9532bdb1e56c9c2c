import {
  type AnchorDays,
  isAdvance,
  mayAwaitAdvance,
  plannedDateOf,
  type StartOfWork,
  startOfWork,
} from '@svodka/domain';
import { calendar } from './calendar.ts';
import type { OrderRecord } from './order-record.ts';

const unknown = { actual: null, forecast: null };

/** When work on an order starts, by its terms and its money; null before it is confirmed. */
export function startOfOrder({ row, parts, lifecycle }: OrderRecord): StartOfWork | null {
  const { confirmedOn, advanceReleased, advanceReleasedOn, stage } = row;
  if (confirmedOn === null) return null;
  const signed = { actual: confirmedOn, forecast: null };
  const anchorDays: AnchorDays = { contract: signed, invoice: signed, ready: unknown, shipment: unknown };
  const advance = parts
    .filter(isAdvance)
    .map((part) => ({ ...part, plannedDate: plannedDateOf(calendar, part, anchorDays) }));
  return startOfWork({
    confirmedOn,
    advance,
    released: advanceReleased,
    releasedOn: advanceReleasedOn,
    mayAwait: mayAwaitAdvance(lifecycle, stage),
  });
}

/** Whether an order stands and waits for its advance. */
export function awaitsAdvance(record: OrderRecord): boolean {
  return record.row.open && (startOfOrder(record)?.awaited ?? false);
}
