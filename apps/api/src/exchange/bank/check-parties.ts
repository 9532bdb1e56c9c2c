import { checkBankAccount, checkInn } from '@svodka/domain';
import type { BankStatement } from '../read/index.ts';
import { type RowNote, rowNote } from '../report/index.ts';

/** Numbers that fail their check: the bank wrote them, so they only warn, each once. */
export function checkParties(file: string, { documents }: BankStatement): RowNote[] {
  const notes = new Map<string, RowNote>();
  const note = (key: string, made: () => RowNote) => {
    if (!notes.has(key)) notes.set(key, made());
  };
  for (const { line, payer, payee } of documents) {
    for (const { inn, account, bic, name } of [payer, payee]) {
      const place = { row: line, file };
      // Banks write zeros for those who have none.
      if (/[1-9]/.test(inn) && checkInn(inn).status !== 'valid') {
        note(inn, () => rowNote(place, 'bank-inn', { value: inn, name }));
      }
      if (account !== '' && bic !== '' && checkBankAccount(bic, account).status !== 'valid') {
        note(`${bic} ${account}`, () => rowNote(place, 'bank-account-key', { value: account, bic, name }));
      }
    }
  }
  return [...notes.values()];
}
