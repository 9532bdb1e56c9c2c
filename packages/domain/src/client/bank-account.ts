import type { TaxIdCheck } from './tax-id.ts';

/** Letters that stand for digits at the sixth place of an account (clearing currencies): A=0 … X=9. */
const letters = 'ABCEHKMPTX';
const keyWeights = [7, 1, 3];

/** Cyrillic letters that look like them, in the same order. */
const twins = 'АВСЕНКМРТХ';

/** A number as banks write it: without blanks, letters Latin and capital (Cyrillic ones look the same and get typed). */
export function bankSigns(text: string): string {
  return text
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/[АВСЕНКМРТХ]/g, (sign) => letters.charAt(twins.indexOf(sign)));
}

function accountDigits(account: string): string | null {
  if (!/^\d{5}[\dABCEHKMPTX]\d{14}$/.test(account)) return null;
  const letter = letters.indexOf(account.charAt(5));
  return letter < 0 ? account : `${account.slice(0, 5)}${letter}${account.slice(6)}`;
}

/** Kept at the Bank of Russia itself: correspondent accounts, the Treasury's single accounts, БИК ending in 000–002. */
function isAtBankOfRussia(bic: string, account: string): boolean {
  return account.startsWith('30101') || account.startsWith('40102') || /00[0-2]$/.test(bic);
}

/**
 * Checks a bank account against its БИК by the account key (Bank of Russia, «Порядок расчёта контрольного ключа»,
 * 08.09.1997 № 515): the last three digits of the БИК, or `0` and its fifth and sixth for accounts at the Bank of Russia
 * itself, then the account; weights 7, 1, 3; the last digit of the sum is 0. Accounts the Treasury keeps for its clients
 * (03…) have no key. Codes: `bankAccount.bicFormat`, `bankAccount.format` (errors), `bankAccount.checksum` (a warning).
 */
export function checkBankAccount(bic: string, account: string): TaxIdCheck {
  if (!/^\d{9}$/.test(bic)) return { status: 'error', code: 'bankAccount.bicFormat' };
  const digits = accountDigits(account);
  if (digits === null) return { status: 'error', code: 'bankAccount.format' };
  if (digits.startsWith('03')) return { status: 'valid' };
  const text = (isAtBankOfRussia(bic, digits) ? `0${bic.slice(4, 6)}` : bic.slice(6)) + digits;
  const sum = Array.from(text).reduce((so, digit, at) => so + ((Number(digit) * (keyWeights[at % 3] ?? 0)) % 10), 0);
  return sum % 10 === 0 ? { status: 'valid' } : { status: 'warning', code: 'bankAccount.checksum' };
}
