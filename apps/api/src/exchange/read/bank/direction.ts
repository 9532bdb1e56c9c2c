import type { BankDocument } from './statement.ts';

/** in: to us; out: from us; own: between our own accounts; unclear: the file doesn't say which of the two is ours. */
export type Direction = 'in' | 'out' | 'own' | 'unclear';

/** Which way the money went: our accounts tell first, the day it came or left only when neither side is ours. */
export function directionOf(
  { payer, payee, receivedOn, chargedOn }: Pick<BankDocument, 'payer' | 'payee' | 'receivedOn' | 'chargedOn'>,
  ownAccounts: ReadonlySet<string>,
): Direction {
  const [fromUs, toUs] = [ownAccounts.has(payer.account), ownAccounts.has(payee.account)];
  if (fromUs && toUs) return 'own';
  if (toUs) return 'in';
  if (fromUs) return 'out';
  if (receivedOn !== null && chargedOn === null) return 'in';
  return chargedOn !== null && receivedOn === null ? 'out' : 'unclear';
}
