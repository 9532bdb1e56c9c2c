import type { Command } from '../../platform/command.ts';
import { saveOrders } from '../order-store/index.ts';
import type { DocumentRecord } from '../read/index.ts';
import { type NoteCode, rowNote, type Tally } from '../report/index.ts';
import type { Parties } from '../session/index.ts';
import { currencyCode, openShelf } from '../write/index.ts';
import { orderOfDocument } from './order-of-document.ts';
import { paymentsIn, writePaymentDocuments } from './payment-documents.ts';
import { orderRequisites, said } from './requisites.ts';
import { writeBuyers } from './write-buyers.ts';

export interface DocumentBatch {
  file: string;
  records: readonly DocumentRecord[];
  parties: Parties;
}

/**
 * Writes «Заказ товара» with its client, then the payments, which may be for these orders; other documents are counted and
 * named, nothing of them is lost in silence.
 */
export async function writeDocuments(command: Command, tally: Tally, batch: DocumentBatch): Promise<void> {
  const { file, records, parties } = batch;
  const note = (record: { line: number }, code: NoteCode, details: Record<string, string | number> = {}) =>
    rowNote({ row: record.line, file }, code, details);
  const payments = paymentsIn(records);
  const orders = records
    .filter((record) => !payments.includes(record))
    .filter((record) => isWanted(record, (code, details) => tally.warn(note(record, code, details))));
  const clientIds = await writeBuyers(command, tally, orders, batch);
  const keys = orders.flatMap((record) => record.lines.flatMap(keysOfLine));
  const shelf = await openShelf(command.tx, keys);
  const managers = await managersOf(command, orders, parties);
  const facts = orders.flatMap((record, at) => {
    const clientId = clientIds[at] ?? null;
    if (clientId === null) tally.refuse('orders', note(record, 'client-missing'));
    if (clientId === null) return [];
    return orderOfDocument(record, { clientId, managerId: managers[at] ?? null }, shelf, command.zone);
  });
  tally.read('orders', orders.length);
  await saveOrders(
    command,
    {
      ...parties,
      warn: (one, code) => tally.warn(note({ line: one.row }, code, { value: one.number })),
      refuse: (one, code) => tally.refuse('orders', note({ line: one.row }, code, { value: one.number })),
      count: (_one, outcome) => tally.count('orders', outcome),
    },
    onceEach(facts),
  );
  await writePaymentDocuments(command, tally, { ...batch, records: payments });
}

function isWanted(record: DocumentRecord, warn: (code: NoteCode, details: Record<string, string>) => void): boolean {
  const value = record.number ?? record.externalId;
  if (!/заказ/i.test(record.operation ?? 'Заказ товара')) {
    warn('document-skipped', { operation: record.operation ?? '?', value });
    return false;
  }
  if (said(record.requisites, orderRequisites.deleted) === 'true') {
    warn('order-deleted', { value });
    return false;
  }
  if (record.lines.length === 0) warn('order-without-lines', { value });
  const currency = currencyCode(record.currency);
  if (currency !== 'RUB') warn('order-currency', { value, currency });
  return true;
}

async function managersOf(command: Command, orders: readonly DocumentRecord[], { people }: Parties) {
  const managers: (string | null)[] = [];
  for (const { requisites } of orders) {
    const name = said(requisites, orderRequisites.manager);
    managers.push(name === null ? null : await people.ensureManager(command, name));
  }
  return managers;
}

function keysOfLine({ productExternalId, characteristicId, article }: DocumentRecord['lines'][number]) {
  const whole = characteristicId === null ? productExternalId : `${productExternalId}#${characteristicId}`;
  return [
    { externalId: whole, article },
    { externalId: productExternalId, article: null },
  ];
}

/** An order that an exchange brings twice is the later one. */
function onceEach<T extends { number: string }>(facts: readonly T[]): T[] {
  return [...new Map(facts.map((one) => [one.number, one])).values()];
}
