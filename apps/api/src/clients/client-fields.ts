import type { ClientInput } from '@svodka/domain';
import { searchNameOf } from './search-name.ts';

/** The columns of a client as the form gives them; what was left empty is absent, not an empty text. */
export function clientFields(input: ClientInput) {
  return {
    legalName: input.legalName,
    shortName: input.shortName,
    searchName: searchNameOf(input),
    inn: input.inn || null,
    kpp: input.kpp || null,
    ogrn: input.ogrn || null,
    category: input.category || null,
    region: input.region || null,
    activities: [...new Set(input.activities)],
    status: input.status,
    managerId: input.managerId ?? null,
    note: input.note || null,
    foreign: input.foreign,
  };
}

export type ClientFields = ReturnType<typeof clientFields>;
