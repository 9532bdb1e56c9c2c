import { readJsonSetting, writeSetting } from '../settings.ts';
import { readWorklistSearch, type WorklistSearch } from './worklist.ts';

const lists = new Set(['stages', 'waits']);

/** A saved view is the query of a list's URL; what nobody understands any more is dropped. */
export function searchOf(text: string): WorklistSearch {
  const query = new URLSearchParams(text);
  const raw = [...new Set(query.keys())].map((key) => [key, lists.has(key) ? query.getAll(key) : query.get(key)]);
  return readWorklistSearch(Object.fromEntries(raw));
}

export type ViewPage = 'summary' | 'orders';

interface DefaultView {
  id: string;
  query: string;
}

/** The view a page opens with on this machine, when nothing else was asked for. */
export function readDefaultView(page: ViewPage): DefaultView | null {
  const kept = readJsonSetting(`view.${page}`);
  if (typeof kept !== 'object' || kept === null || !('id' in kept && 'query' in kept)) return null;
  return typeof kept.id === 'string' && typeof kept.query === 'string' ? { id: kept.id, query: kept.query } : null;
}

export function writeDefaultView(page: ViewPage, view: DefaultView | null): void {
  writeSetting(`view.${page}`, JSON.stringify(view && { id: view.id, query: view.query }));
}

/** The search a page is opened with instead of an empty one; null to open it as it is. */
export function searchToOpen(page: ViewPage, search: WorklistSearch, cause: string): WorklistSearch | null {
  if (cause !== 'enter' || Object.keys(search).length > 0) return null;
  const view = readDefaultView(page);
  const wanted = view ? searchOf(view.query) : {};
  return Object.keys(wanted).length > 0 ? wanted : null;
}
