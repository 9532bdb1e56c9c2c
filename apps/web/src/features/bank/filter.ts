import type { BankSearch } from '#lib';
import type { EntryFilter } from './row.ts';

/** What the URL chooses of the lines of statements; the queue is what one comes for. */
export function entryFilter(search: BankSearch): EntryFilter {
  return {
    state: search.tab ?? 'queue',
    ...(search.q ? { search: search.q } : {}),
    ...(search.from ? { from: search.from } : {}),
    ...(search.to ? { to: search.to } : {}),
  };
}

/** Which line comes next when this one is decided and leaves the list: the one below it, else the one above. */
export function nextAfter(ids: readonly string[], id: string): string | undefined {
  const at = ids.indexOf(id);
  return at === -1 ? undefined : (ids[at + 1] ?? ids[at - 1]);
}
