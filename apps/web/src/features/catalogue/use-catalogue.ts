import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, byPages, type Outputs, type ProductsSearch, usePageRows } from '#lib';
import { filterOf } from './filter.ts';

export type Product = Outputs['products']['list']['rows'][number];
export type Facets = Outputs['products']['facets'];

const pageSize = 100;

/** The products found, how many they are, and what else may be chosen. */
export function useCatalogue(search: ProductsSearch) {
  const filter = filterOf(search);
  const sort = search.sort ?? 'article';
  const query = useInfiniteQuery(
    api.products.list.infiniteQueryOptions(
      { ...filter, sort, limit: pageSize },
      { ...byPages, placeholderData: keepPreviousData },
    ),
  );
  const totals = useQuery(api.products.totals.queryOptions(filter, { placeholderData: keepPreviousData }));
  const facets = useQuery(api.products.facets.queryOptions(filter, { placeholderData: keepPreviousData }));
  return { page: usePageRows(query), count: totals.data?.count, facets, sort };
}
