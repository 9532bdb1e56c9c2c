import { api, byPages, loadMe, loadStandIns, queryClient, type WorklistSearch } from '#lib';
import { ordersFilter, summaryFilter } from './filter.ts';
import type { WorklistFilter } from './row.ts';

const pageSize = 100;

export const worklistPages = (filter: WorklistFilter) =>
  api.orders.worklist.infiniteQueryOptions({ ...filter, limit: pageSize }, byPages);

/** Asks for the first rows before the page is drawn; nobody waits here, the page shows what comes. */
export function startOrders(search: WorklistSearch): void {
  void queryClient.prefetchInfiniteQuery(worklistPages(ordersFilter(search)));
}

export async function startSummary(search: WorklistSearch): Promise<void> {
  const [me, standIns] = await Promise.all([loadMe(), loadStandIns()]);
  void queryClient.prefetchInfiniteQuery(worklistPages(summaryFilter(search, me, standIns)));
}
