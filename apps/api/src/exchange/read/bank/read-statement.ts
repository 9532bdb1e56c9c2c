import { type Kopecks, kopecks, type PlainDate } from '@svodka/domain';
import iconv from 'iconv-lite';
import { decodeBytes } from '../decode-text.ts';
import { parseDecimal } from '../parse-decimal.ts';
import { readDayAndTime } from '../read-day.ts';
import { firstOf, type Keys, readSections, type Section } from './read-sections.ts';
import type { AccountInterval, BankDocument, BankParty, BankStatement, RefusedDocument } from './statement.ts';

const headBytes = 4_096;

/**
 * A bank statement in 1CClientBankExchange, of any version and in any of its encodings. A document whose sum or day
 * can't be read is refused by itself; the others stand. Throws `UnreadableFile` as `readSections` and `decodeBytes` do.
 */
export function readBankStatement(bytes: Uint8Array): BankStatement {
  const { text, encoding } = decodeBytes(bytes, { declared: declaredIn(bytes) });
  const { header, accounts, documents } = readSections(text);
  const intervals = accounts.map(intervalOf);
  const read = documents.map(documentOf);
  return {
    encoding,
    header: plain(header),
    ownAccounts: new Set([...(header.get('РасчСчет') ?? []), ...intervals.map((one) => one.account)].filter(Boolean)),
    intervals,
    documents: read.filter((one): one is BankDocument => !('code' in one)),
    refused: read.filter((one): one is RefusedDocument => 'code' in one),
  };
}

/** What the header calls the encoding; it is itself written in it, so the head is tried in the one that differs. */
function declaredIn(bytes: Uint8Array): string {
  const head = iconv.decode(Buffer.from(bytes.subarray(0, headBytes)), 'cp866');
  return /^Кодировка=\s*DOS/m.test(head) ? 'DOS' : 'Windows';
}

function documentOf({ line, title, keys }: Section): BankDocument | RefusedDocument {
  const amount = amountOf(keys, 'Сумма');
  if (amount === null || amount <= 0) return { line, code: 'bank-amount', value: firstOf(keys, 'Сумма') };
  const day = dayOf(keys, 'Дата');
  if (day === null) return { line, code: 'bank-day', value: firstOf(keys, 'Дата') };
  return {
    line,
    kind: title,
    number: firstOf(keys, 'Номер'),
    day,
    amount,
    receivedOn: dayOf(keys, 'ДатаПоступило'),
    chargedOn: dayOf(keys, 'ДатаСписано'),
    payer: partyOf(keys, 'Плательщик'),
    payee: partyOf(keys, 'Получатель'),
    purpose: numbered(keys, 'НазначениеПлатежа'),
    keys: plain(keys),
  };
}

/** The bare key names the party as a whole, the numbered ones line by line: name, account, bank. */
function partyOf(keys: Keys, side: 'Плательщик' | 'Получатель'): BankParty {
  const of = (key: string) => firstOf(keys, `${side}${key}`);
  return {
    account: of('РасчСчет') || of('Счет'),
    inn: of('ИНН'),
    kpp: of('КПП'),
    name: of('1') || of('').replace(/^ИНН\s*\d+\s*/, ''),
    bic: of('БИК'),
    bank: [of('Банк1'), of('Банк2')].filter(Boolean).join(', '),
  };
}

const mostNumbered = 6;

function numbered(keys: Keys, key: string): string {
  const whole = firstOf(keys, key);
  if (whole !== '') return whole;
  const parts = Array.from({ length: mostNumbered }, (_, at) => firstOf(keys, `${key}${at + 1}`));
  return parts.filter(Boolean).join(' ');
}

function intervalOf({ keys }: Section): AccountInterval {
  return {
    account: firstOf(keys, 'РасчСчет'),
    from: dayOf(keys, 'ДатаНачала'),
    to: dayOf(keys, 'ДатаКонца'),
    opening: amountOf(keys, 'НачальныйОстаток'),
    received: amountOf(keys, 'ВсегоПоступило'),
    spent: amountOf(keys, 'ВсегоСписано'),
    closing: amountOf(keys, 'КонечныйОстаток'),
  };
}

function amountOf(keys: Keys, key: string): Kopecks | null {
  const amount = parseDecimal(firstOf(keys, key), 2);
  return amount === null ? null : kopecks(amount);
}

function dayOf(keys: Keys, key: string): PlainDate | null {
  return readDayAndTime(firstOf(keys, key))?.date ?? null;
}

function plain(keys: Keys): Record<string, string> {
  return Object.fromEntries([...keys].map(([key, values]) => [key, values.join('\n')]));
}
