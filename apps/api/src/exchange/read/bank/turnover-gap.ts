import { type Kopecks, kopecks } from '@svodka/domain';
import { directionOf } from './direction.ts';
import type { AccountInterval, BankStatement } from './statement.ts';

/** How far the bank's turnovers of an account are from the documents it sent. */
export interface TurnoverGap {
  readonly account: string;
  readonly received: Kopecks;
  readonly spent: Kopecks;
}

/** Turnovers that don't agree with the documents: shown, never a reason to refuse. An interval told twice counts once. */
export function turnoverGaps({ intervals, documents, ownAccounts }: BankStatement): TurnoverGap[] {
  return [...ownAccounts].flatMap((account) => {
    const told = distinct(intervals.filter((one) => one.account === account));
    if (told.length === 0 || told.some((one) => one.received === null || one.spent === null)) return [];
    const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
    const of = (side: 'payer' | 'payee') =>
      sum(
        documents
          .filter((document) => document[side].account === account && directionOf(document, ownAccounts) !== 'unclear')
          .map((document) => document.amount),
      );
    const received = sum(told.map((one) => one.received ?? 0)) - of('payee');
    const spent = sum(told.map((one) => one.spent ?? 0)) - of('payer');
    return received === 0 && spent === 0 ? [] : [{ account, received: kopecks(received), spent: kopecks(spent) }];
  });
}

function distinct(intervals: readonly AccountInterval[]): AccountInterval[] {
  return [...new Map(intervals.map((one) => [`${one.from} ${one.to}`, one])).values()];
}
