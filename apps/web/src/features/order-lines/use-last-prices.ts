import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Outputs } from '#lib';

export type LastPrice = Outputs['orders']['lastPrices'][number];

const mostAtOnce = 200;

/** What the client last paid for each product. */
export function useLastPrices(clientId: string | null, productIds: readonly (string | null)[]) {
  const ids = [...new Set(productIds.flatMap((id) => id ?? []))].sort().slice(0, mostAtOnce);
  const { data } = useQuery(
    api.orders.lastPrices.queryOptions(
      { clientId: clientId ?? '', productIds: ids },
      { enabled: clientId !== null && ids.length > 0, placeholderData: keepPreviousData },
    ),
  );
  return (productId: string | null): LastPrice | undefined => data?.find((last) => last.productId === productId);
}
