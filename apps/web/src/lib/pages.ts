import { useCallback, useMemo } from 'react';

interface PagedQuery<Row> {
  data: { pages: ReadonlyArray<{ rows: readonly Row[] }> } | undefined;
  error: unknown;
  isPending: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
  refetch: () => Promise<unknown>;
}

/** Pages by key as one list, with what a table needs to go on. */
export function usePageRows<Row>(query: PagedQuery<Row>) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const loadMore = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  const onRetry = useCallback(() => void refetch(), [refetch]);
  return { rows, loading: query.isPending, error: query.error, onRetry, hasMore: hasNextPage, loadMore };
}

/** Options every paged list shares. */
export const byPages = {
  getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor,
};
