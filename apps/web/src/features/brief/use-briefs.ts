import { useQueries } from '@tanstack/react-query';
import { api } from '#lib';

/** Briefs of clients, some at a time, each with what to say to the client; the sentences may come a moment later. */
export function useBriefs(pages: readonly (readonly string[])[]) {
  const briefs = useQueries({ queries: pages.map((ids) => api.clients.brief.queryOptions({ ids: [...ids] })) });
  const levers = useQueries({
    queries: pages.map((ids) => api.levers.ofClients.queryOptions({ clientIds: [...ids] })),
  });
  const byClient = new Map(
    levers.flatMap(({ data }) => (data ?? []).map((one) => [one.clientId, one.levers] as const)),
  );
  return {
    briefs,
    ready: briefs.length > 0 && [...briefs, ...levers].every(({ data }) => data !== undefined),
    leversOf: (clientId: string) => byClient.get(clientId) ?? [],
  };
}
