import { useQuery } from '@tanstack/react-query';
import { api } from '#lib';
import type { Order } from './card.ts';

/** What the ids in an order's fields stand for: people, contacts, contracts. */
export function useNames(order: Pick<Order, 'clientId'>): ReadonlyMap<string, string> {
  const { data: people } = useQuery(api.people.colleagues.queryOptions());
  const { data: client } = useQuery(api.clients.card.queryOptions({ id: order.clientId }));
  return new Map([
    ...(people ?? []).map(({ id, name }) => [id, name] as const),
    ...(client?.contacts ?? []).map(({ id, name }) => [id, name] as const),
    ...(client?.contracts ?? []).map(({ id, number }) => [id, number] as const),
  ]);
}
