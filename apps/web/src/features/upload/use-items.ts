import { useInfiniteQuery } from '@tanstack/react-query';
import { api, byPages, type UploadState, usePageRows } from '#lib';

const pageSize = 100;

/** Files of an upload in one state, page by page. */
export function useItems(batchId: string, state: UploadState) {
  const query = useInfiniteQuery(api.uploads.items.infiniteQueryOptions({ batchId, state, limit: pageSize }, byPages));
  return { query, ...usePageRows(query) };
}
