import type { WorklistSearch } from '#lib';
import type { Layout } from '#ui';

/** A view as text: the filters of the URL, without what happened to be open, and the layout of the columns. */
export function queryOf(search: WorklistSearch, layout: Layout): string {
  const { open: _open, step: _step, ...kept } = { ...search, columns: JSON.stringify(layout) };
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(kept)) {
    for (const item of Array.isArray(value) ? value : [value]) query.append(key, String(item));
  }
  return query.toString();
}
