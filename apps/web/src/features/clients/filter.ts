import { type ClientStatus, clientStatuses } from '@svodka/domain';
import type { ClientsSearch } from '#lib';

/** The filters of the URL as the server takes them. */
export function clientsFilter(search: ClientsSearch) {
  const status: ClientStatus | undefined = clientStatuses.find((one) => one === search.status);
  return {
    ...(search.q ? { search: search.q } : {}),
    ...(search.category ? { category: search.category } : {}),
    ...(search.region ? { region: search.region } : {}),
    ...(search.manager ? { managerId: search.manager } : {}),
    ...(search.activity ? { activity: search.activity } : {}),
    ...(status ? { status } : {}),
    ...(search.debt ? { debt: search.debt } : {}),
    ...(search.abc ? { abc: search.abc } : {}),
    ...(search.abcWas ? { abcWas: search.abcWas } : {}),
    ...(search.xyz ? { xyz: search.xyz } : {}),
    ...(search.rfm ? { rfm: search.rfm } : {}),
  };
}
