import { useInfiniteQuery } from '@tanstack/react-query';
import { api, byPages, usePageRows } from '#lib';

const pageSize = 20;

/** Everybody's uploads, the newest first. */
export function useBatches() {
  const query = useInfiniteQuery(api.uploads.list.infiniteQueryOptions({ limit: pageSize }, byPages));
  return { query, ...usePageRows(query) };
}
