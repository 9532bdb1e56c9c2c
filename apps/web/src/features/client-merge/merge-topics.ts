/** What to read anew when two clients have become one, or two again. */
export function mergeTopics(...clientIds: string[]): string[] {
  return ['clients', 'duplicates', 'orders', 'payments', 'bankEntries', ...clientIds.map((id) => `client:${id}`)];
}
