import type { PaymentTerms } from '@svodka/domain';
import { type OrderChange, type StoredOrder, writeOrders } from '../../orders/index.ts';
import type { Command } from '../../platform/command.ts';
import { updateRows } from '../../platform/database/set-rows.ts';
import { recordOrder } from '../order-store/index.ts';
import { rowNote, type Tally } from '../report/index.ts';
import type { Session } from '../session/index.ts';
import { ordersByNumber } from './import-stages.ts';
import { rePour } from './re-pour.ts';
import { type InvoicedPart, scheduleOfRows } from './schedule-of-rows.ts';
import { groupRows, type NumberedRow, piecesOf, readRows, type TableInput } from './table-input.ts';

const ordersInBatch = 200;
type Row = NumberedRow<'schedule'>;

interface Wanted {
  before: StoredOrder;
  parts: InvoicedPart[];
}

/** Payment schedules: the rows of an order replace its schedule; money that was paid is given to the new parts anew. */
export async function importSchedule(session: Session, input: TableInput): Promise<void> {
  const groups = await groupRows(readRows(session, 'schedule', input), ({ cells }) => cells.orderNumber);
  for (const batch of piecesOf([...groups], ordersInBatch)) {
    await session.batch((command, tally) => writeBatch(command, tally, new Map(batch)));
  }
}

async function writeBatch(command: Command, tally: Tally, batch: Map<string, Row[]>): Promise<void> {
  const orders = await ordersByNumber(command, [...batch.keys()]);
  const invoices = await invoicesOf(command, orders);
  const wanted: Wanted[] = [];
  for (const [number, rows] of batch) {
    const before = orders.get(number);
    const sound = rows.filter((row) => isSound(row, before !== undefined, tally));
    if (before === undefined || sound.length === 0) continue;
    const parts = scheduleOfRows(sound, before.record, command.zone);
    for (const [at, part] of (parts ?? []).entries()) part.id = before.record.parts[at]?.id ?? part.id;
    if (parts === null) {
      for (const row of sound) tally.refuse('schedule', rowNote(row, 'schedule-exceeds-order', { value: number }));
    } else if (isSame(before, parts, invoices)) tally.count('schedule', 'unchanged', sound.length);
    else {
      tally.count('schedule', invoices.has(before.record.row.id) ? 'updated' : 'created', sound.length);
      wanted.push({ before, parts });
    }
  }
  const changes = wanted.map(
    ({ before, parts }): OrderChange => ({ before, after: withParts(before, parts), shipments: [] }),
  );
  const poured = await rePour(command, changes);
  await writeOrders(command, poured.changes);
  await poured.writeAllocations();
  await updateRows(
    command.tx,
    'SchedulePart',
    { documentNumber: 'text', issuedOn: 'date' },
    wanted.flatMap(({ parts }) => parts),
  );
  for (const change of poured.changes) recordOrder(command, change, { schedule: change.after.record.parts.length });
}

function isSound(row: Row, orderKnown: boolean, tally: Tally): boolean {
  if (!orderKnown) tally.refuse('schedule', rowNote(row, 'order-missing', { value: row.cells.orderNumber }));
  else if (row.cells.amount <= 0) tally.refuse('schedule', rowNote(row, 'schedule-amount'));
  return orderKnown && row.cells.amount > 0;
}

type Invoices = Map<string, { position: number; documentNumber: string | null; issuedOn: string | null }[]>;

/** Orders whose schedule came from a table before: their terms say so. */
async function invoicesOf({ tx }: Command, orders: ReadonlyMap<string, StoredOrder>): Promise<Invoices> {
  const ids = [...orders.values()]
    .filter(({ record }) => record.row.terms.name === byTable)
    .map(({ record }) => record.row.id);
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('SchedulePart')
    .select(['orderId', 'position', 'documentNumber', 'issuedOn'])
    .where('orderId', 'in', ids)
    .orderBy('position')
    .execute();
  return Map.groupBy(rows, (row) => row.orderId);
}

function isSame({ record }: StoredOrder, parts: readonly InvoicedPart[], invoices: Invoices): boolean {
  const known = invoices.get(record.row.id);
  if (known === undefined || known.length !== parts.length) return false;
  return parts.every((part, at) => {
    const [row, invoice] = [record.parts[at], known[at]];
    const sameMoney = row?.amount === part.amount && (part.plannedOn === null || row.plannedOn === part.plannedOn);
    return sameMoney && invoice?.documentNumber === part.documentNumber && invoice.issuedOn === part.issuedOn;
  });
}

const byTable = 'По графику';

function withParts(order: StoredOrder, parts: readonly InvoicedPart[]): StoredOrder {
  const terms: PaymentTerms = {
    name: byTable,
    parts: parts.map(({ label, percentBasisPoints, anchor, offsetDays, dayKind }) => ({
      ...(label === '' ? {} : { label }),
      percentBasisPoints,
      anchor,
      offsetDays,
      dayKind,
    })),
  };
  const kept = parts.map(({ documentNumber: _, issuedOn: __, ...part }) => part);
  return { ...order, record: { ...order.record, parts: kept, row: { ...order.record.row, terms } } };
}
