import type { Lifecycle } from '@svodka/domain';
import type { Command } from '../../platform/command.ts';
import { saveOrders } from '../order-store/index.ts';
import { type NoteCode, rowNote, type Tally } from '../report/index.ts';
import { batchWithParties, openParties, type Parties, type Session } from '../session/index.ts';
import { openShelf } from '../write/index.ts';
import { findClients } from './find-clients.ts';
import { firstSaid, type OrderRows, orderOfRows, type SavedTerms } from './order-of-rows.ts';
import { groupRows, type NumberedRow, piecesOf, readRows, type TableInput } from './table-input.ts';

const ordersInBatch = 200;

/** A lifecycle an import has brought, as kept in the database. */
export interface OwnLifecycle {
  id: string;
  lifecycle: Lifecycle;
}

/** Orders, all rows of one number being the lines of one. */
export async function importOrders(session: Session, input: TableInput, own: OwnLifecycle | null): Promise<void> {
  const opened = await openParties(session);
  const parties = own === null ? opened : { ...opened, lifecycle: own.lifecycle, lifecycleId: own.id };
  const rows = await session.deps.db.selectFrom('PaymentTerms').select(['name', 'definition']).execute();
  const terms: SavedTerms = new Map(rows.map((row) => [row.name, row.definition]));
  const groups = await groupRows(readRows(session, 'orders', input), ({ cells }) => cells.number);
  for (const batch of piecesOf([...groups.values()], ordersInBatch)) {
    await batchWithParties(session, parties, (command, tally) => writeBatch(command, tally, parties, terms, batch));
  }
}

async function writeBatch(
  command: Command,
  tally: Tally,
  parties: Parties,
  terms: SavedTerms,
  batch: readonly NumberedRow<'orders'>[][],
): Promise<void> {
  const orders = batch.map((rows) => soundRows(rows, tally)).filter((rows) => rows !== null);
  const articles = orders.flat().map(({ cells }) => ({ externalId: null, article: cells.article }));
  const shelf = await openShelf(command.tx, articles);
  const named = orders.map((rows) => ({
    row: rows[0].row,
    name: firstSaid(rows, 'client'),
    inn: firstSaid(rows, 'clientInn'),
  }));
  const clientIds = await findClients(command, tally, parties.clients, named);
  const facts = [];
  for (const [at, rows] of orders.entries()) {
    const clientId = clientIds[at] ?? null;
    if (clientId === null) {
      tally.refuse('orders', rowNote(rows[0], 'client-missing'));
      continue;
    }
    const manager = firstSaid(rows, 'manager');
    const managerId = manager === null ? null : await parties.people.ensureManager(command, manager);
    const context = { zone: command.zone, terms, warn: tally.warn };
    facts.push(orderOfRows(rows, { clientId, managerId }, shelf, context));
  }
  await saveOrders(command, { ...parties, ...counting(tally) }, facts);
}

function counting(tally: Tally) {
  const note = ({ row, number }: { row: number; number: string }, code: NoteCode) =>
    rowNote({ row }, code, { value: number });
  return {
    warn: (facts: { row: number; number: string }, code: NoteCode) => tally.warn(note(facts, code)),
    refuse: (facts: { row: number; number: string }, code: NoteCode) => tally.refuse('orders', note(facts, code)),
    count: (_facts: unknown, outcome: 'created' | 'updated' | 'unchanged') => tally.count('orders', outcome),
  };
}

/** Lines that can't be are refused one by one; an order that keeps none is left out. */
function soundRows(rows: readonly NumberedRow<'orders'>[], tally: Tally): OrderRows | null {
  const sound = rows.filter((row) => {
    const { quantity, amount, price } = row.cells;
    if (quantity !== null && quantity <= 0) {
      tally.refuse('orders', rowNote(row, 'quantity-not-positive', { value: quantity / 1_000 }));
      return false;
    }
    const negative = [amount, price].find((value) => (value ?? 0) < 0) ?? null;
    if (negative !== null) tally.refuse('orders', rowNote(row, 'amount-negative', { value: negative / 100 }));
    return negative === null;
  });
  const [first, ...rest] = sound;
  return first === undefined ? null : [first, ...rest];
}
