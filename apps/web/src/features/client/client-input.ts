import { bankSigns, clientStatuses } from '@svodka/domain';
import type { ClientCard } from './card.ts';

export interface ClientForm {
  legalName: string;
  shortName: string;
  inn: string;
  kpp: string;
  ogrn: string;
  foreign: boolean;
  category: string;
  region: string;
  activities: string[];
  status: string;
  managerId: string;
  note: string;
}

export const emptyForm: ClientForm = {
  legalName: '',
  shortName: '',
  inn: '',
  kpp: '',
  ogrn: '',
  foreign: false,
  category: '',
  region: '',
  activities: [],
  status: 'potential',
  managerId: '',
  note: '',
};

export function formOf({ client }: ClientCard): ClientForm {
  const { legalName, shortName, inn, kpp, ogrn, category, region, activities, status, managerId, note, foreign } =
    client;
  return {
    legalName,
    shortName,
    inn: inn ?? '',
    kpp: kpp ?? '',
    ogrn: ogrn ?? '',
    foreign,
    category: category ?? '',
    region: region ?? '',
    activities: [...activities],
    status,
    managerId: managerId ?? '',
    note: note ?? '',
  };
}

const orNull = (text: string) => text.trim() || null;

export function inputOf(form: ClientForm) {
  return {
    legalName: form.legalName.trim(),
    shortName: form.shortName.trim(),
    foreign: form.foreign,
    inn: orNull(form.inn),
    kpp: orNull(bankSigns(form.kpp)),
    ogrn: orNull(form.ogrn),
    category: orNull(form.category),
    region: orNull(form.region),
    activities: form.activities,
    status: clientStatuses.find((status) => status === form.status) ?? 'active',
    managerId: form.managerId || null,
    note: orNull(form.note),
  };
}
