import type { PlainDate } from '@svodka/domain';
import type { LineRecord, OrderRecord } from './order-record.ts';

/** Working days to make a thing whose product says nothing. */
export const usualLeadTimeDays = 20;

/**
 * What a line's date is counted from beside the start of work. The day asked for the whole order counts where no line has
 * one of its own: otherwise the order's is only the last of theirs.
 */
export function datingOf(line: LineRecord, { row, lines }: Pick<OrderRecord, 'row' | 'lines'>) {
  const ofOrder = lines.every((one) => one.requestedShipDate === null) ? row.requestedShipDate : null;
  return {
    requested: line.requestedShipDate ?? ofOrder,
    leadTimeDays: line.leadTimeDays ?? usualLeadTimeDays,
  };
}

/** A line that is promised and still to ship, with its promise and where its date stands; null for the others. */
export function awaitedLine(
  line: LineRecord,
  record: OrderRecord,
): (ReturnType<typeof datingOf> & { promised: PlainDate; current: PlainDate }) | null {
  const { promisedShipDate: promised, currentShipDate: current } = line;
  if (!line.toShip || promised === null || current === null) return null;
  return { ...datingOf(line, record), promised, current };
}
