import type { AddressKind, ClientStatus } from '@svodka/domain';

/** What a file says of a client; null and absent leave what is known as it is. */
export interface ClientFacts {
  row: number;
  externalId: string | null;
  legalName: string;
  shortName: string | null;
  inn: string | null;
  kpp: string | null;
  ogrn: string | null;
  category: string | null;
  region: string | null;
  activities: readonly string[];
  status: ClientStatus | null;
  managerId: string | null;
  contacts: readonly ContactFacts[];
  addresses: readonly { kind: AddressKind; text: string }[];
  bankAccounts: readonly { account: string; bic: string; bankName: string | null }[];
}

export interface ContactFacts {
  name: string;
  position: string | null;
  phones: readonly string[];
  emails: readonly string[];
}

/** A client of whom only a name or a number is known: named in an order or a payment. */
export function bareClient(row: number, name: string | null, inn: string | null): ClientFacts {
  return {
    row,
    externalId: null,
    legalName: name ?? `ИНН ${inn ?? ''}`,
    shortName: null,
    inn,
    kpp: null,
    ogrn: null,
    category: null,
    region: null,
    activities: [],
    status: null,
    managerId: null,
    contacts: [],
    addresses: [],
    bankAccounts: [],
  };
}
