import { readJsonSetting, writeSetting } from '../settings.ts';
import { type ClientsSearch, readClientsSearch } from './lists.ts';
import type { RawSearch } from './read.ts';
import { readWorklistSearch, type WorklistSearch } from './worklist.ts';

interface ViewSearches {
  summary: WorklistSearch;
  orders: WorklistSearch;
  clients: ClientsSearch;
}
export type ViewPage = keyof ViewSearches;

/** How each page that keeps views reads its URL. */
const readers: { [Page in ViewPage]: (raw: RawSearch) => ViewSearches[Page] } = {
  summary: readWorklistSearch,
  orders: readWorklistSearch,
  clients: readClientsSearch,
};

const lists = new Set(['stages', 'waits']);

/** A saved view is the query of a list's URL; what nobody understands any more is dropped. */
export function searchOf<Page extends ViewPage>(page: Page, text: string): ViewSearches[Page] {
  const query = new URLSearchParams(text);
  const raw = [...new Set(query.keys())].map((key) => [key, lists.has(key) ? query.getAll(key) : query.get(key)]);
  return readers[page](Object.fromEntries(raw));
}

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
export function searchToOpen<Page extends ViewPage>(
  page: Page,
  search: object,
  cause: string,
): ViewSearches[Page] | null {
  if (cause !== 'enter' || Object.keys(search).length > 0) return null;
  const view = readDefaultView(page);
  const wanted = view ? searchOf(page, view.query) : null;
  return wanted !== null && Object.keys(wanted).length > 0 ? wanted : null;
}
