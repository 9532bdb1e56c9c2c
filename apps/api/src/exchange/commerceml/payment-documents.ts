import { kopecks } from '@svodka/domain';
import { type ClientPaymentDraft, placePayments } from '../../payments/index.ts';
import type { Command } from '../../platform/command.ts';
import type { CommerceMlDocument, DocumentRecord } from '../read/index.ts';
import { type NoteCode, rowNote, type Tally } from '../report/index.ts';
import type { Parties } from '../session/index.ts';
import { currencyCode } from '../write/index.ts';
import { orderRequisites, said } from './requisites.ts';
import { writeBuyers } from './write-buyers.ts';

/** A document of money: by itself, or under the order it is for. */
export type PaymentDocument = CommerceMlDocument & { orderExternalId?: string };

/** «Выплата безналичных денег», «Поступление безналичных денежных средств», «Возврат наличных денег», «Оплата». */
const moneyMoves = /наличн|денег|денежн|оплат/i;

export function paymentsIn(records: readonly DocumentRecord[]): PaymentDocument[] {
  const isPayment = ({ operation }: CommerceMlDocument) => moneyMoves.test(operation ?? '');
  return records.flatMap((record): PaymentDocument[] => {
    const under = record.children.filter(isPayment).map((child) => underOrder(child, record));
    return isPayment(record) ? [record, ...under] : under;
  });
}

/** What comes under an order need not repeat whose it is. */
function underOrder(child: CommerceMlDocument, order: DocumentRecord): PaymentDocument {
  const counterparties = child.counterparties.length > 0 ? child.counterparties : order.counterparties;
  return { ...child, counterparties, orderExternalId: order.externalId };
}

interface PaymentBatch {
  file: string;
  records: readonly PaymentDocument[];
  parties: Parties;
}

/** Writes payments that 1C tells of, each once by its Ид, for the orders they are matched with. */
export async function writePaymentDocuments(command: Command, tally: Tally, batch: PaymentBatch): Promise<void> {
  const { file } = batch;
  const refuse = ({ line }: { line: number }, code: NoteCode, details: Record<string, string> = {}) =>
    tally.refuse('payments', rowNote({ row: line, file }, code, details));
  tally.read('payments', batch.records.length);
  const sound = batch.records.filter((record) => {
    const fault = faultOf(record, command);
    if (fault !== null) refuse(record, fault.code, fault.details);
    return fault === null;
  });
  const clientIds = await writeBuyers(command, tally, sound, batch);
  const drafts = sound.flatMap((record, at) => {
    const clientId = clientIds[at] ?? null;
    if (clientId === null) refuse(record, 'client-missing');
    return clientId === null ? [] : (draftOf(record, clientId) ?? []);
  });
  for (const { externalId, outcome } of await placePayments(command, drafts)) {
    const record = sound.find((one) => codeOf(one) === externalId);
    if (outcome !== 'changed') tally.count('payments', outcome);
    else if (record) refuse(record, 'payment-changed', { value: record.number ?? externalId });
  }
}

function faultOf(
  { externalId, number, date, amount, currency, role, operation, requisites }: PaymentDocument,
  { today }: Command,
): { code: NoteCode; details: Record<string, string> } | null {
  const value = number ?? externalId;
  // Where we are the buyer, the money is not a client's.
  if (/покупател/i.test(role ?? '') || said(requisites, orderRequisites.deleted) === 'true') {
    return { code: 'document-skipped', details: { operation: operation ?? '?', value } };
  }
  const code = currencyCode(currency);
  if (code !== 'RUB') return { code: 'payment-currency', details: { value, currency: code } };
  if (date === null) return { code: 'day-unreadable', details: { column: 'Дата', value: '' } };
  if (date > today) return { code: 'payment-in-future', details: { value: date } };
  return amount === null || amount === 0 ? { code: 'payment-zero', details: {} } : null;
}

/** Without an Ид a document goes by its number, which begins anew every year. */
function codeOf({ externalId, number, date }: PaymentDocument): string {
  return externalId === number ? `${number} ${date}` : externalId;
}

const purposeRequisites = ['Назначение платежа', 'НазначениеПлатежа', 'Основание', 'Заказ', 'Номер заказа'];

function draftOf(record: PaymentDocument, clientId: string): ClientPaymentDraft | null {
  const { number, date, amount, comment, operation, requisites, orderExternalId } = record;
  if (date === null || amount === null) return null;
  return {
    externalId: codeOf(record),
    clientId,
    day: date,
    amount: kopecks(/возврат/i.test(operation ?? '') ? -Math.abs(amount) : amount),
    documentNumber: number,
    purpose: [comment, said(requisites, purposeRequisites)].filter(Boolean).join('; '),
    orderExternalId: orderExternalId ?? null,
  };
}
