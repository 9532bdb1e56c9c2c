import type { ClientStatus } from '@svodka/domain';
import { searchNameOf } from '../../clients/index.ts';
import type { Changes } from '../../platform/events.ts';
import { newId } from '../../platform/new-id.ts';
import type { ClientFacts } from './client-facts.ts';

/** The columns of a client that an import may write. */
export interface ClientRow {
  externalId: string | null;
  legalName: string;
  shortName: string;
  searchName: string;
  inn: string | null;
  kpp: string | null;
  ogrn: string | null;
  category: string | null;
  region: string | null;
  activities: string[];
  status: ClientStatus;
  managerId: string | null;
}

export interface SavedClient {
  id: string;
  before: ClientRow | null;
  after: ClientRow;
  version: number;
  partChanges: Changes;
}

export function newClient(fact: ClientFacts): SavedClient {
  const blank: ClientRow = {
    externalId: fact.externalId,
    legalName: fact.legalName,
    shortName: fact.shortName ?? fact.legalName,
    searchName: '',
    inn: null,
    kpp: null,
    ogrn: null,
    category: null,
    region: null,
    activities: [],
    status: 'active',
    managerId: null,
  };
  return { id: newId(), before: null, after: described(blank, fact), version: 1, partChanges: {} };
}

export function described(row: ClientRow, fact: ClientFacts): ClientRow {
  const names = { legalName: fact.legalName, shortName: fact.shortName ?? row.shortName };
  return {
    ...names,
    searchName: searchNameOf(names),
    externalId: row.externalId ?? fact.externalId,
    inn: fact.inn ?? row.inn,
    kpp: fact.kpp ?? row.kpp,
    ogrn: fact.ogrn ?? row.ogrn,
    category: fact.category ?? row.category,
    region: fact.region ?? row.region,
    activities: fact.activities.length > 0 ? [...fact.activities] : row.activities,
    status: fact.status ?? row.status,
    // Handing a client over is a person's dated decision; a file only names the first manager.
    managerId: row.managerId ?? fact.managerId,
  };
}

export function filledIn(row: ClientRow, fact: ClientFacts): ClientRow {
  return {
    ...row,
    kpp: row.kpp ?? fact.kpp,
    ogrn: row.ogrn ?? fact.ogrn,
    category: row.category ?? fact.category,
    region: row.region ?? fact.region,
    activities: row.activities.length > 0 ? row.activities : [...fact.activities],
    managerId: row.managerId ?? fact.managerId,
  };
}
