import type { FromLine } from './record-parts.ts';

export interface CounterpartyRecord extends Counterparty, FromLine {
  readonly kind: 'counterparty';
}

/** Within a document the id may be absent: then it is found by ИНН and name. */
export interface Counterparty {
  readonly externalId: string | null;
  readonly personKind: 'legal' | 'person';
  /** ОфициальноеНаименование. */
  readonly legalName: string | null;
  /** ПолноеНаименование, or surname, name and patronymic put together. */
  readonly fullName: string | null;
  /** Наименование. */
  readonly shortName: string | null;
  readonly inn: string | null;
  readonly kpp: string | null;
  readonly ogrn: string | null;
  readonly okpo: string | null;
  /** «Покупатель», «Продавец», as written; documents only. */
  readonly role: string | null;
  readonly addresses: readonly CounterpartyAddress[];
  readonly contacts: readonly CounterpartyContact[];
  readonly bankAccounts: readonly CounterpartyBankAccount[];
  readonly representatives: readonly Representative[];
}

export interface CounterpartyAddress {
  readonly kind: 'legal' | 'registration' | 'actual' | 'postal' | 'delivery' | 'other';
  readonly text: string;
}

export interface CounterpartyContact {
  /** As written: «Телефон рабочий», «Почта», «Электронная почта». */
  readonly type: string;
  readonly value: string;
}

export interface CounterpartyBankAccount {
  readonly account: string;
  readonly bic: string | null;
  readonly bankName: string | null;
  readonly correspondentAccount: string | null;
}

export interface Representative {
  readonly externalId: string | null;
  readonly name: string | null;
  readonly relation: string | null;
  readonly contacts: readonly CounterpartyContact[];
}
