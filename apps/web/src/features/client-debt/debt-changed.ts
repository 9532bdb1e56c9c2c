import { applyTopics, queryClient } from '#lib';

/** What to read anew after a reminder or a promise. */
export function debtChanged(clientId: string): void {
  void applyTopics(queryClient, ['promises', 'reminders', `client:${clientId}`]);
}
