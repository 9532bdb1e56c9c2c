import { daysBetween, type Kopecks, kopecks, type PlainDate, splitByWeights } from '@svodka/domain';
import { anchorDaysOf, type OrderRecord, type PartRecord } from '../../orders/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { NumberedRow } from './table-input.ts';

/** A part with the invoice it came with. */
export interface InvoicedPart extends PartRecord {
  documentNumber: string | null;
  issuedOn: PlainDate | null;
}

type Row = NumberedRow<'schedule'>;
type Anchored = Pick<PartRecord, 'anchor' | 'offsetDays'>;

/**
 * The schedule of one order from its rows. Each part is anchored to the shipment, when it falls due then or later, else to
 * the contract, so that it goes on following the real dates; what the rows leave of the amount is due on shipment. Null
 * when the rows make more than the order is worth.
 */
export function scheduleOfRows(rows: readonly Row[], record: OrderRecord, zone: string): InvoicedPart[] | null {
  const told = rows.reduce((sum, { cells }) => sum + cells.amount, 0);
  const rest = record.row.amount - told;
  if (rest < 0) return null;
  const ordered = rows.toSorted((one, other) =>
    one.cells.dueDate < other.cells.dueDate ? -1 : one.cells.dueDate > other.cells.dueDate ? 1 : one.row - other.row,
  );
  const amounts = [...ordered.map(({ cells }) => cells.amount), ...(rest > 0 ? [kopecks(rest)] : [])];
  const percents = percentsOf(amounts);
  const parts = ordered.map(({ cells }, position) => ({
    ...blankPart(position, cells.amount, percents[position] ?? 0),
    ...anchored(cells.dueDate, record, zone),
    plannedOn: cells.dueDate,
    documentNumber: cells.documentNumber,
    issuedOn: cells.issuedAt,
  }));
  const remainder = {
    ...blankPart(ordered.length, kopecks(Math.max(rest, 0)), percents[ordered.length] ?? 0),
    label: 'Остаток',
  };
  return rest > 0 ? [...parts, remainder] : parts;
}

function percentsOf(amounts: readonly Kopecks[]): number[] {
  const total = amounts.reduce<number>((sum, amount) => sum + amount, 0);
  return total === 0 ? amounts.map(() => 0) : splitByWeights(kopecks(10_000), amounts);
}

function blankPart(position: number, amount: Kopecks, percentBasisPoints: number): InvoicedPart {
  return {
    id: newId(),
    position,
    label: '',
    percentBasisPoints,
    anchor: 'shipment',
    offsetDays: 0,
    dayKind: 'calendar',
    amount,
    paid: kopecks(0),
    plannedOn: null,
    settledOn: null,
    documentNumber: null,
    issuedOn: null,
  };
}

function anchored(due: PlainDate, record: OrderRecord, zone: string): Anchored {
  const { shipment, contract } = anchorDaysOf(record, zone);
  const shipped = shipment.actual ?? shipment.forecast;
  if (shipped !== null && due >= shipped) return { anchor: 'shipment', offsetDays: daysBetween(shipped, due) };
  const signed = contract.actual ?? contract.forecast ?? record.row.requestedOn;
  return { anchor: 'contract', offsetDays: daysBetween(signed, due) };
}
