import type { Kopecks, PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import type { StoredOrder } from '../../orders/index.ts';
import type { Command } from '../../platform/command.ts';
import { type NoteCode, rowNote, type Tally } from '../report/index.ts';
import { batchWithParties, openParties, type Parties, type Session } from '../session/index.ts';
import { findClients } from './find-clients.ts';
import { ordersByNumber } from './import-stages.ts';
import { paymentKeys } from './payment-keys.ts';
import { batchesOf, type NumberedRow, readRows, type TableInput } from './table-input.ts';
import { type WantedPayment, writePayments } from './write-payments.ts';

const rowsInBatch = 300;
type Row = NumberedRow<'payments'> & { key: string };

/** Payments: each once, however often and in however many files it comes. */
export async function importPayments(session: Session, input: TableInput): Promise<void> {
  const parties = await openParties(session);
  const keyOf = paymentKeys();
  for await (const rows of batchesOf(readRows(session, 'payments', input), rowsInBatch)) {
    const keyed = rows.map((row) => ({ ...row, key: keyOf(row) }));
    await batchWithParties(session, parties, (command, tally) => writeBatch(command, tally, parties, keyed));
  }
}

interface KnownPayment {
  id: string;
  externalId: string;
  day: PlainDate;
  amount: Kopecks;
  clientId: string;
  unallocated: Kopecks;
}

async function writeBatch(command: Command, tally: Tally, parties: Parties, rows: readonly Row[]): Promise<void> {
  const known = await knownPayments(command, rows);
  const orders = await ordersByNumber(
    command,
    rows.flatMap(({ cells }) => cells.orderNumber ?? []),
  );
  const unknown = rows.filter((row) => isNew(row, known, tally));
  const unnamed = unknown.filter(
    ({ cells }) => orders.get(cells.orderNumber ?? '') === undefined || cells.client || cells.clientInn,
  );
  const ids = await findClients(
    command,
    tally,
    parties.clients,
    unnamed.map(({ row, cells }) => ({ row, name: cells.client, inn: cells.clientInn })),
  );
  const clientOf = new Map(unnamed.map((row, at) => [row, ids[at] ?? null]));
  const wanted: WantedPayment[] = unknown.flatMap((row) => {
    const order = orders.get(row.cells.orderNumber ?? '');
    const clientId = clientOf.get(row) ?? order?.record.row.clientId ?? null;
    const fault = faultOf(row, clientId, order, command.today);
    if (fault !== null) tally.refuse('payments', rowNote(row, fault.code, { value: fault.value }));
    if (fault !== null || clientId === null) return [];
    return { row, clientId, orderNumber: order === undefined ? null : row.cells.orderNumber };
  });
  for (const { row, orderNumber } of wanted) {
    const { orderNumber: value } = row.cells;
    if (value !== null && orderNumber === null) tally.warn(rowNote(row, 'payment-order-missing', { value }));
  }
  await writePayments(command, wanted, orders);
  tally.count('payments', 'created', wanted.length);
}

async function knownPayments({ tx }: Command, rows: readonly Row[]): Promise<Map<string, KnownPayment>> {
  const keys = rows.map((row) => row.key);
  const { rows: found } = await sql<KnownPayment>`
    SELECT "id", "externalId", "day", "amount", "clientId", "unallocated" FROM "Payment"
    WHERE "externalId" = ANY(${keys}::text[])`.execute(tx);
  return new Map(found.map((payment) => [payment.externalId, payment]));
}

/** A known payment brings nothing; one that came with another sum is a correction, which only a reversal may make. */
function isNew(row: Row, known: Map<string, KnownPayment>, tally: Tally): boolean {
  const { date: day, amount } = row.cells;
  const payment = known.get(row.key);
  if (payment === undefined) {
    // The same code again in this batch is the same payment.
    known.set(row.key, { id: '', externalId: row.key, day, amount, clientId: '', unallocated: amount });
    return true;
  }
  if (payment.day === day && payment.amount === amount) tally.count('payments', 'unchanged');
  else tally.refuse('payments', rowNote(row, 'payment-changed', { value: row.key }));
  return false;
}

function faultOf(
  { cells }: Row,
  clientId: string | null,
  order: StoredOrder | undefined,
  today: PlainDate,
): { code: NoteCode; value: string } | null {
  if (cells.amount === 0) return { code: 'payment-zero', value: '' };
  if (cells.date > today) return { code: 'payment-in-future', value: cells.date };
  if (clientId === null) return { code: 'client-missing', value: '' };
  if (order !== undefined && order.record.row.clientId !== clientId) {
    return { code: 'payment-other-client', value: cells.orderNumber ?? '' };
  }
  return null;
}
