import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../unreadable-file.ts';
import { directionOf } from './direction.ts';
import { readBankStatement } from './read-statement.ts';
import { turnoverGaps } from './turnover-gap.ts';

const ours = '40702810900000000001';
const theirs = '40702810100000000777';

const document = (more: Record<string, string> = {}) => [
  'СекцияДокумент=Платежное поручение',
  ...Object.entries({
    Номер: '214',
    Дата: '12.11.2026',
    Сумма: '184000.50',
    ПлательщикСчет: theirs,
    ПлательщикИНН: '7400000001',
    Плательщик1: 'ООО "Гидропривод"',
    ПолучательСчет: ours,
    НазначениеПлатежа: 'Оплата по счёту 214=1, в т. ч. НДС',
    ...more,
  }).map(([key, value]) => `${key}=${value}`),
  'КонецДокумента',
];

const account = (received = '184000.50') => [
  'СекцияРасчСчет',
  'ДатаНачала=12.11.2026',
  'ДатаКонца=12.11.2026',
  `РасчСчет=${ours}`,
  'НачальныйОстаток=0',
  `ВсегоПоступило=${received}`,
  'ВсегоСписано=0',
  'КонецРасчСчет',
];

const statement = (documents: string[], { encoding = 'Windows', accounts = account() } = {}) =>
  ['1CClientBankExchange', 'ВерсияФормата=1.03', `Кодировка=${encoding}`, `РасчСчет=${ours}`, ...accounts]
    .concat(documents, 'КонецФайла')
    .join('\r\n');

const read = (text: string, encoding = 'win1251') => readBankStatement(iconv.encode(text, encoding));

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'read';
  } catch (error) {
    return error instanceof UnreadableFile ? error.code : 'crashed';
  }
}

describe('a bank statement', () => {
  it('is read the same in each of its encodings, whatever its header says', () => {
    const plain = read(statement(document()));
    expect(plain.documents).toMatchObject([
      { number: '214', day: '2026-11-12', amount: 18_400_050, payer: { account: theirs, name: 'ООО "Гидропривод"' } },
    ]);
    expect(plain.documents[0]?.purpose).toBe('Оплата по счёту 214=1, в т. ч. НДС');
    expect(read(statement(document()), 'utf8').documents).toEqual(plain.documents);
    expect(read(`\uFEFF${statement(document())}`, 'utf8').documents).toEqual(plain.documents);
    expect(read(statement(document(), { encoding: 'DOS' }), 'cp866').documents).toEqual(plain.documents);
    expect(read(statement(document()).replaceAll('\r\n', '\n')).documents).toEqual(plain.documents);
  });

  it('keeps the keys nobody knows, and joins a purpose that comes in parts', () => {
    const parts = document({ НазначениеПлатежа: '', НазначениеПлатежа1: 'Аванс', НазначениеПлатежа2: 'по договору 7' });
    const [one] = read(statement([...parts.slice(0, -1), 'КодНазПлатежа=1', ...parts.slice(-1)])).documents;
    expect(one?.purpose).toBe('Аванс по договору 7');
    expect(one?.keys.КодНазПлатежа).toBe('1');
  });

  it('refuses a document without a sum or a day by itself, and takes the others', () => {
    const { documents, refused } = read(
      statement([...document({ Сумма: 'много' }), ...document({ Дата: '31.02.2026' }), ...document()]),
    );
    expect(documents).toHaveLength(1);
    expect(refused.map((one) => one.code)).toEqual(['bank-amount', 'bank-day']);
  });

  it('is refused when it is none, breaks off, or has a section that isn’t closed', () => {
    expect(codeOf(() => read('invalid'))).toBe('bank-not');
    expect(codeOf(() => read(statement(document()).replace('КонецФайла', '')))).toBe('bank-truncated');
    expect(codeOf(() => read(statement(document()).replace('КонецДокумента', '')))).toBe('bank-section');
    expect(codeOf(() => read(statement(document()).replace('КонецРасчСчет', '')))).toBe('bank-section');
    expect(codeOf(() => read(statement(document()).replaceAll(/[а-яё]/gi, '\uFFFD'), 'utf8'))).toBe('text-lost');
    expect(codeOf(() => readBankStatement(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])))).toBe('file-binary');
    expect(codeOf(() => readBankStatement(new Uint8Array(0)))).toBe('file-empty');
  });
});

describe('which way the money went', () => {
  const own = new Set([ours]);
  const side = (name: string) => ({ account: name, inn: '', kpp: '', name: '', bic: '', bank: '' });
  const of = (payer: string, payee: string, receivedOn = false, chargedOn = false) => {
    const [day] = read(statement(document())).documents.map((one) => one.day);
    if (day === undefined) throw new Error('a day');
    const days = { receivedOn: receivedOn ? day : null, chargedOn: chargedOn ? day : null };
    return directionOf({ payer: side(payer), payee: side(payee), ...days }, own);
  };

  it('is told by our account, and by the days only when neither is ours', () => {
    expect(of(theirs, ours)).toBe('in');
    expect(of(ours, theirs, true)).toBe('out');
    expect(of(ours, ours)).toBe('own');
    expect(of(theirs, 'x', true)).toBe('in');
    expect(of(theirs, 'x', false, true)).toBe('out');
    expect(of(theirs, 'x', true, true)).toBe('unclear');
    expect(of(theirs, 'x')).toBe('unclear');
  });
});

describe('turnovers', () => {
  it('that agree leave no gap, an interval told twice counts once', () => {
    expect(turnoverGaps(read(statement(document())))).toEqual([]);
    expect(turnoverGaps(read(statement(document(), { accounts: [...account(), ...account()] })))).toEqual([]);
  });

  it('that do not agree are shown, not refused', () => {
    const gaps = turnoverGaps(read(statement(document(), { accounts: account('200000') })));
    expect(gaps).toEqual([{ account: ours, received: 1_599_950, spent: 0 }]);
  });
});
