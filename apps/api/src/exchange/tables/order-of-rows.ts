import { type Instant, kopecks, lineAmountHalfUp, type PaymentTerms, plainDateIn, thousandths } from '@svodka/domain';
import { momentOf } from '../commerceml/index.ts';
import { type LineFacts, type OrderFacts, termsOnShipment } from '../order-store/index.ts';
import { type NoteCode, type RowNote, rowNote } from '../report/index.ts';
import type { ProductShelf } from '../write/index.ts';
import { orderCategoryOf, serviceOf } from './order-words.ts';
import { parseTerms } from './parse-terms.ts';
import type { NumberedRow } from './table-input.ts';

export type OrderRows = readonly [NumberedRow<'orders'>, ...NumberedRow<'orders'>[]];
type Cells = NumberedRow<'orders'>['cells'];
type Warn = (note: RowNote) => void;

export interface OrderParties {
  clientId: string;
  managerId: string | null;
}

/** Saved terms by name, for plants that write their names. */
export type SavedTerms = ReadonlyMap<string, PaymentTerms>;

/** The first row that says it counts: what is told of the whole order may stand on any of its rows. */
export function firstSaid<K extends keyof Cells>(rows: OrderRows, field: K): Cells[K] | null {
  return rows.find(({ cells }) => cells[field] !== null)?.cells[field] ?? null;
}

/** Rows of one number as one order. */
export function orderOfRows(
  rows: OrderRows,
  parties: OrderParties,
  shelf: ProductShelf,
  context: { zone: string; terms: SavedTerms; warn: Warn },
): OrderFacts {
  const { zone, warn } = context;
  const [{ row, cells }] = rows;
  const moment = (field: 'requestedAt' | 'confirmedAt' | 'shippedAt' | 'closedAt' | 'cancelledAt') =>
    latest(
      rows.flatMap((one) =>
        one.cells[field] === null ? [] : momentOf(zone, one.cells[field].date, one.cells[field].time),
      ),
    );
  const read = <T>(text: string | null, reader: (text: string) => T | null, code: NoteCode): T | null => {
    const value = text === null ? null : reader(text);
    if (text !== null && value === null) warn(rowNote({ row }, code, { value: text }));
    return value;
  };
  const terms = firstSaid(rows, 'terms');
  const named = terms === null ? undefined : context.terms.get(terms);
  return {
    row,
    number: cells.number,
    externalId: firstSaid(rows, 'externalId'),
    ...parties,
    category: read(firstSaid(rows, 'category'), orderCategoryOf, 'category-unknown'),
    currency: null,
    comment: null,
    terms:
      named ??
      (terms === null ? null : (read(terms, parseTerms, 'terms-unknown') ?? { ...termsOnShipment, name: terms })),
    requestedShipDate: firstSaid(rows, 'requestedShipDate'),
    requestedAt: moment('requestedAt'),
    confirmedAt: moment('confirmedAt'),
    shippedAt: moment('shippedAt'),
    closedAt: moment('closedAt'),
    cancelledAt: moment('cancelledAt'),
    cancelReason: firstSaid(rows, 'cancelReason'),
    cancelService: read(firstSaid(rows, 'cancelService'), serviceOf, 'service-unknown'),
    lines: rows.map((one) => lineOf(one, rows, shelf, zone, warn)),
  };
}

function latest(moments: readonly Instant[]): Instant | null {
  return moments.reduce<Instant | null>((last, one) => (last === null || one > last ? one : last), null);
}

function lineOf(
  { row, cells }: NumberedRow<'orders'>,
  rows: OrderRows,
  shelf: ProductShelf,
  zone: string,
  warn: Warn,
): LineFacts {
  const product = cells.article === null ? undefined : shelf.byArticle(cells.article);
  if (cells.article !== null && product === undefined)
    warn(rowNote({ row }, 'product-unknown', { value: cells.article }));
  const quantity = cells.quantity ?? thousandths(1_000);
  const price = cells.price ?? kopecks(Math.round(((cells.amount ?? 0) * 1_000) / quantity));
  const shipped = cells.shippedAt === null ? null : momentOf(zone, cells.shippedAt.date, cells.shippedAt.time);
  return {
    productId: product?.id ?? null,
    description: product?.after.name ?? cells.article ?? agreed(cells),
    unit: product?.after.unit ?? 'шт',
    quantity,
    price,
    amount: cells.amount ?? lineAmountHalfUp(price, quantity, 0),
    cost: cells.cost,
    productCost: product?.after.cost ?? null,
    vatKind: product?.after.vatKind ?? 'standard',
    requestedShipDate: cells.requestedShipDate ?? firstSaid(rows, 'requestedShipDate'),
    promisedShipDate: cells.promisedShipDate ?? firstSaid(rows, 'promisedShipDate'),
    shippedOn: shipped === null ? null : plainDateIn(zone, shipped),
    leadTimeDays: product?.after.leadTimeDays ?? null,
    groupId: product?.after.groupId ?? null,
  };
}

/** A row without an article is a line by agreement; its group says what it was about. */
function agreed({ productGroup }: Cells): string {
  const group = productGroup?.join(' > ') ?? '';
  return group === '' ? 'По договорённости' : `По договорённости: ${group}`;
}
