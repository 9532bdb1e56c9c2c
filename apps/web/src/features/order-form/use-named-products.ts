import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { type DraftLine, lineOf } from '#features/order-lines';
import { api } from '#lib';

const mostNamed = 200;

/** A link from the client's page names products in the URL: they become lines once, and leave the URL. */
export function useNamedProducts(lines: readonly DraftLine[], onAdd: (lines: DraftLine[]) => void): void {
  const { products } = useSearch({ from: '/_app/orders/new' });
  const navigate = useNavigate({ from: '/orders/new' });
  const ids = products?.slice(0, mostNamed) ?? [];
  const { data } = useQuery(
    api.products.list.queryOptions({ ids, limit: mostNamed }, { enabled: ids.length > 0, staleTime: 0 }),
  );
  const add = useEffectEvent(() => {
    const fresh = (data?.rows ?? []).filter(({ id }) => !lines.some((line) => line.productId === id));
    if (fresh.length > 0) onAdd(fresh.map((product) => lineOf(product)));
    void navigate({ search: ({ client }) => (client ? { client } : {}), replace: true });
  });
  const asked = ids.length > 0 && data !== undefined;
  useEffect(() => {
    if (asked) add();
  }, [asked]);
}
