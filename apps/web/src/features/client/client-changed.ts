import { applyTopics, queryClient } from '#lib';

/** What to read anew after a change of a client. */
export function clientChanged(clientId: string): void {
  void applyTopics(queryClient, ['clients', `client:${clientId}`]);
}
