import { type AddressKind, checkInn, checkKpp, checkOgrn } from '@svodka/domain';
import type { Counterparty, CounterpartyAddress } from '../read/index.ts';
import type { NoteCode } from '../report/index.ts';
import type { ClientFacts, ContactFacts } from '../write/index.ts';

type Warn = (code: NoteCode, details: Record<string, string | number>) => void;

/** A counterparty as a client; null for one without a name and a number. */
export function counterpartyFacts(row: number, from: Counterparty, warn: Warn): ClientFacts | null {
  const inn = checkedInn(from.inn, warn);
  const name = from.legalName ?? from.fullName ?? from.shortName ?? (inn === null ? null : `ИНН ${inn}`);
  if (name === null && from.externalId === null) {
    return null;
  }
  return {
    row,
    externalId: from.externalId,
    legalName: name ?? `Контрагент ${from.externalId}`,
    shortName: from.shortName,
    inn,
    kpp: kept(from.kpp, checkKpp, warn),
    ogrn: kept(from.ogrn, checkOgrn, warn),
    category: null,
    region: null,
    activities: [],
    status: null,
    managerId: null,
    contacts: contactsOf(from, name ?? ''),
    addresses: from.addresses.map(({ kind, text }) => ({ kind: addressKind(kind), text })),
    bankAccounts: from.bankAccounts.flatMap(({ account, bic, bankName }) => {
      if (bic === null) warn('bank-account-skipped', { value: account });
      return bic === null ? [] : [{ account, bic, bankName }];
    }),
  };
}

/** 1C has taken the client with it already, so a wrong number costs the number and not the client. */
function checkedInn(inn: string | null, warn: Warn): string | null {
  if (inn === null) return null;
  const checked = checkInn(inn);
  if (checked.status === 'error') warn('inn-skipped', { value: inn });
  if (checked.status === 'warning') warn('inn.checksum', { value: inn });
  return checked.status === 'error' ? null : inn;
}

function kept(text: string | null, check: typeof checkKpp, warn: Warn): string | null {
  if (text === null) return null;
  const checked = check(text);
  if (checked.status !== 'valid') warn(noteOf(checked.code), { value: text });
  return checked.status === 'error' ? null : text;
}

function noteOf(code: string): NoteCode {
  if (code === 'kpp.format' || code === 'ogrn.characters' || code === 'ogrn.length') return code;
  return 'ogrn.checksum';
}

function addressKind(kind: CounterpartyAddress['kind']): AddressKind {
  if (kind === 'legal' || kind === 'registration') return 'legal';
  return kind === 'delivery' ? 'delivery' : 'postal';
}

/** Phones and mail of the firm itself go under its own name; representatives are contacts of theirs. */
function contactsOf({ contacts, representatives }: Counterparty, name: string): ContactFacts[] {
  const own = contacts.length > 0 ? [contactOf(name, null, contacts)] : [];
  const people = representatives.flatMap((one) =>
    one.name === null ? [] : [contactOf(one.name, one.relation, one.contacts)],
  );
  return [...own, ...people];
}

function contactOf(name: string, position: string | null, contacts: Counterparty['contacts']): ContactFacts {
  const emails = contacts.filter(({ value }) => value.includes('@')).map(({ value }) => value);
  const phones = contacts
    .filter(({ type, value }) => !value.includes('@') && /тел|phone|моб|факс/i.test(type))
    .map(({ value }) => value);
  return { name: name || 'Основной контакт', position, phones, emails };
}
