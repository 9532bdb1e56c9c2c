import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, byPages, usePageRows } from '#lib';

const pageSize = 200;

/** The whole desk of a person, page after page: to tick off some, one has to have all. */
export function useDesk(managerId: string) {
  const query = useInfiniteQuery(
    api.handovers.desk.infiniteQueryOptions({ managerId, limit: pageSize }, { ...byPages, enabled: managerId !== '' }),
  );
  const page = usePageRows(query);
  const { hasMore, loadMore } = page;
  useEffect(() => {
    if (hasMore) loadMore();
  }, [hasMore, loadMore]);
  return { query, rows: page.rows, complete: query.data !== undefined && !hasMore };
}
