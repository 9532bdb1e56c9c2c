/** An account of ours in the statements of tests. */
export const ownAccount = '40702810638000000123';

export interface StatementLine {
  number: string;
  /** `дд.мм.гггг`. */
  day: string;
  /** Roubles. */
  amount: number | string;
  account: string;
  inn?: string;
  name?: string;
  purpose?: string;
  /** Money that went from us. */
  outgoing?: boolean;
}

/** A statement of our account, as a bank writes it. */
export function bankStatement(lines: readonly StatementLine[], account = ownAccount): string {
  return [
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    'Кодировка=Windows',
    `РасчСчет=${account}`,
    ...lines.flatMap((line) => documentOf(line, account)),
    'КонецФайла',
  ].join('\r\n');
}

function documentOf({ outgoing, ...line }: StatementLine, own: string): string[] {
  const [payer, payee] = outgoing ? [own, line.account] : [line.account, own];
  const [ours, theirs] = outgoing ? ['Плательщик', 'Получатель'] : ['Получатель', 'Плательщик'];
  return [
    'СекцияДокумент=Платежное поручение',
    `Номер=${line.number}`,
    `Дата=${line.day}`,
    `Сумма=${line.amount}`,
    `${outgoing ? 'ДатаСписано' : 'ДатаПоступило'}=${line.day}`,
    `ПлательщикСчет=${payer}`,
    `ПолучательСчет=${payee}`,
    `${ours}1=Завод`,
    `${theirs}1=${line.name ?? 'Проба'}`,
    `${theirs}ИНН=${line.inn ?? ''}`,
    `НазначениеПлатежа=${line.purpose ?? ''}`,
    'КонецДокумента',
  ];
}
