import { actsFor, type Service } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { api } from '#lib';
import type { Option } from '#ui';

/** Those who may be given a service's work: its own people first, then whoever else may do it. */
export function useWorkers(service: Service): Option[] {
  const { data: people } = useQuery(api.people.colleagues.queryOptions());
  const able = (people ?? []).filter((person) => person.active && actsFor(person, service));
  const own = able.filter((person) => person.service === service);
  return [...own, ...able.filter((person) => !own.includes(person))].map(({ id, name }) => ({
    value: id,
    label: name,
  }));
}
