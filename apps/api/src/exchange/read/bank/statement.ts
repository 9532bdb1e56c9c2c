import type { Kopecks, PlainDate } from '@svodka/domain';
import type { TextEncodingName } from '../detect-encoding.ts';

/** One side of a payment order, as the bank writes it; absent keys are empty texts. */
export interface BankParty {
  readonly account: string;
  readonly inn: string;
  readonly kpp: string;
  readonly name: string;
  readonly bic: string;
  readonly bank: string;
}

/** One document of a statement. */
export interface BankDocument {
  /** The line of the file where its section begins. */
  readonly line: number;
  readonly kind: string;
  readonly number: string;
  readonly day: PlainDate;
  readonly amount: Kopecks;
  /** When the money came to the payee's account, or left the payer's. */
  readonly receivedOn: PlainDate | null;
  readonly chargedOn: PlainDate | null;
  readonly payer: BankParty;
  readonly payee: BankParty;
  readonly purpose: string;
  /** Every key as it was written, those we don't know too. */
  readonly keys: Readonly<Record<string, string>>;
}

/** What the bank says of an account over an interval; turnovers may not agree with the documents. */
export interface AccountInterval {
  readonly account: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly opening: Kopecks | null;
  readonly received: Kopecks | null;
  readonly spent: Kopecks | null;
  readonly closing: Kopecks | null;
}

/** A document that can't be taken as a payment, and why. */
export interface RefusedDocument {
  readonly line: number;
  readonly code: 'bank-amount' | 'bank-day';
  readonly value: string;
}

export interface BankStatement {
  readonly encoding: TextEncodingName;
  readonly header: Readonly<Record<string, string>>;
  /** Accounts named in the header and the sections: ours. */
  readonly ownAccounts: ReadonlySet<string>;
  readonly intervals: readonly AccountInterval[];
  readonly documents: readonly BankDocument[];
  readonly refused: readonly RefusedDocument[];
}
