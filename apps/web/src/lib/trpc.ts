import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { isRetryable } from './failure.ts';
import type { AppRouter } from './router-type.ts';

export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;

const url = '/api/trpc';
const headers = { 'x-svodka': '1' };

/** The rows people wait for travel alone: in a batch they would arrive with the slowest total. */
const travelsAlone = new Set(['people.me', 'orders.worklist', 'clients.list', 'products.list', 'cash.inflow']);

/** Questions that may be longer than an address: all the lines of an order. */
const asksInBody = new Set(['orders.previewAmendment']);

export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: (operation) => operation.type === 'subscription',
      true: httpSubscriptionLink({ url }),
      false: splitLink({
        condition: ({ path }) => travelsAlone.has(path),
        true: httpLink({ url, headers }),
        false: splitLink({
          condition: ({ path }) => asksInBody.has(path),
          true: httpLink({ url, headers, methodOverride: 'POST' }),
          // The server refuses longer batches, so that one request cannot hide a thousand.
          false: httpBatchLink({ url, maxItems: 10, headers }),
        }),
      }),
    }),
  ],
});

export const queryClient = new QueryClient({
  defaultOptions: {
    // Freshness comes from the live topics, not from polling; a visited page opens at once from the cache.
    queries: {
      staleTime: 60_000,
      gcTime: 15 * 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && isRetryable(error),
    },
    mutations: { retry: false },
  },
});

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
