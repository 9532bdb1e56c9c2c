import { hasClients } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { api } from '#lib';

/** Those who sell, and may have clients. */
export function useSellers() {
  const { data: people } = useQuery(api.people.colleagues.queryOptions());
  return (people ?? []).filter(({ role }) => hasClients(role));
}

/** Those who may take clients over. */
export function useTakers(fromId: string) {
  return useSellers()
    .filter(({ id, active }) => active && id !== fromId)
    .map(({ id, name }) => ({ value: id, label: name }));
}
